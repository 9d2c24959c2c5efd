// A program with the colours that the build gave it, readable before any script runs.
import type { Listing, Token } from "../../course/listing.ts";

export function CodeListing({ listing }: { readonly listing: Listing }) {
  return (
    <pre className="code-listing">
      <code>
        {listing.lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a listing never changes; lines have no other name
          <span key={index} className="code-line">
            {line.map(coloured)}
            {"\n"}
          </span>
        ))}
      </code>
    </pre>
  );
}

/** One token of a line; what has no kind of its own is plain text. */
export function coloured(token: Token, column: number) {
  if (typeof token === "string") return token;
  const [kind, text] = token;
  return (
    <span key={column} className={`code-${kind}`}>
      {text}
    </span>
  );
}
