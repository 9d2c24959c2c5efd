// One difference: what CPython does, what happens here, why; and, where a program can show it, that program
// with both outputs side by side.
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { CodeListing } from "../code/CodeListing.tsx";
import type { Difference, Example } from "./difference.ts";
import { MarkedText } from "./MarkedText.tsx";

export function DifferenceEntry({ difference }: { readonly difference: Difference }) {
  const { t } = useMessages();
  const { id, title, cpython, here, why, example } = difference;
  const headed = [
    [t("differences.cpython"), cpython],
    [t("differences.here"), here],
    [t("differences.why"), why],
  ] as const;
  return (
    <article id={id} className="difference" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <a href={`#${id}`}>
          <MarkedText text={title} />
        </a>
      </h3>
      <dl className="difference-words prose">
        {headed.map(([heading, text]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>
              <MarkedText text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {example && <ExampleTable example={example} />}
    </article>
  );
}

/** Folded: most readers want the words, and a page of programs would bury them. */
function ExampleTable({ example }: { readonly example: Example }) {
  const { t } = useMessages();
  const { python, program, pythonPrints, herePrints } = example;
  const sides = [
    { name: t("differences.python"), listing: python, prints: pythonPrints },
    { name: t("differences.typescript"), listing: program, prints: herePrints },
  ];
  return (
    <details className="difference-example">
      <summary>{t("differences.example")}</summary>
      <div className="difference-sides">
        {sides.map(({ name, listing, prints }) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <CodeListing listing={listing} />
            <pre className="difference-prints" aria-label={t("differences.prints")}>
              <samp>{prints}</samp>
            </pre>
          </figure>
        ))}
      </div>
    </details>
  );
}
