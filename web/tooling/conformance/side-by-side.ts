// Two texts in two columns, with a mark on the lines that differ. Pure.

const WIDTH = 60;

/** `left │ right`; `≠` where they aren't the same. Long lines are cut on the left only. */
export function sideBySide(left: string, right: string): string {
  const [one, other] = [left, right].map((text) => text.replace(/\n$/, "").split("\n"));
  const height = Math.max(one?.length ?? 0, other?.length ?? 0);
  const rows = Array.from({ length: height }, (_, row) => {
    const [here, there] = [one?.[row], other?.[row]];
    const sign = here === there ? "│" : "≠";
    return `${column(here ?? "")} ${sign} ${there ?? ""}`;
  });
  return [`${column("python3")} │ here`, ...rows].join("\n");
}

function column(text: string): string {
  return (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text).padEnd(WIDTH);
}
