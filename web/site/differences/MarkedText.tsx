// A sentence in which code stands between backticks.

export function MarkedText({ text }: { readonly text: string }) {
  return text.split("`").map((part, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- a text never changes; its parts have no other name
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
