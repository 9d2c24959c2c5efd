// One difference: what CPython does, what happens here, why; and, where a program can show it, that program
// with both outputs side by side.
import { CodeListing } from "../code/CodeListing.tsx";
import type { Difference, Example } from "./difference.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { DifferencesWords } from "./words.ts";

interface DifferenceEntryProps {
  readonly difference: Difference;
  readonly words: DifferencesWords;
}

export function DifferenceEntry({ difference, words }: DifferenceEntryProps) {
  const { id, title, cpython, here, why, example } = difference;
  const headed = [
    [words.cpython, cpython],
    [words.here, here],
    [words.why, why],
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
      {example && <BothPrograms example={example} words={words} />}
    </article>
  );
}

interface BothProgramsProps {
  readonly example: Example;
  readonly words: DifferencesWords;
}

/** Folded: most readers want the words, and a page of programs would bury them. */
function BothPrograms({ example, words }: BothProgramsProps) {
  const { python, program, pythonPrints, herePrints } = example;
  const sides = [
    { name: words.python, listing: python, prints: pythonPrints },
    { name: words.typescript, listing: program, prints: herePrints },
  ];
  return (
    <details className="difference-example">
      <summary>{words.example}</summary>
      <div className="difference-sides">
        {sides.map(({ name, listing, prints }) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <CodeListing listing={listing} />
            <pre className="difference-prints">
              <span className="visually-hidden">{words.prints}</span>
              <samp>{prints}</samp>
            </pre>
          </figure>
        ))}
      </div>
    </details>
  );
}
