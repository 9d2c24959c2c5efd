// The size of a file in the unit that keeps the number short: `812 B`, `34 KiB`, `1.5 MiB`.

const UNITS = ["B", "KiB", "MiB", "GiB"] as const;
const STEP = 1024;

export function fileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const digits = unit > 0 && size < 10 ? 1 : 0;
  return `${size.toFixed(digits)} ${UNITS[unit] ?? ""}`;
}
