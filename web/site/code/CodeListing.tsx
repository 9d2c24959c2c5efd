// A program with the colours that the build gave it, readable before any script runs.
import type { Listing } from "../../course/listing.ts";

export function CodeListing({ listing }: { readonly listing: Listing }) {
  return (
    <pre className="code-listing">
      <code>
        {listing.lines.map((line, index) => (
          <span key={index} className="code-line">
            {line.map((token, column) =>
              typeof token === "string" ? (
                token
              ) : (
                <span key={column} className={`code-${token[0]}`}>
                  {token[1]}
                </span>
              ),
            )}
            {"\n"}
          </span>
        ))}
      </code>
    </pre>
  );
}
