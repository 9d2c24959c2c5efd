// The mode that a file is opened with: "r", "wb", "a+" and so on.
// Python: Modules/_io/_iomodule.c, _io_open_impl
import { ValueError } from "../builtins/exceptions.ts";
import { typeName } from "../builtins/text.ts";

export interface Mode {
  /** As it was given. */
  readonly text: string;
  /** What is done with a file that is, or is not, there. */
  readonly way: "r" | "w" | "a" | "x";
  /** Both reading and writing. */
  readonly updating: boolean;
  readonly binary: boolean;
}

/** Raises ValueError for what is no mode. */
export function parseMode(text: unknown): Mode {
  if (typeof text !== "string") {
    const given = text === null || text === undefined ? "None" : typeName(text);
    throw new TypeError(`open() argument 'mode' must be str, not ${given}`);
  }
  const letters = new Set(text);
  const known = [...letters].every((letter) => "rwaxbt+".includes(letter));
  if (!known || letters.size < text.length) throw new ValueError(`invalid mode: '${text}'`);
  if (letters.has("b") && letters.has("t"))
    throw new ValueError("can't have text and binary mode at once");
  const ways = (["r", "w", "a", "x"] as const).filter((way) => letters.has(way));
  const [way] = ways;
  if (way === undefined) {
    throw new ValueError(
      "Must have exactly one of create/read/write/append mode and at most one plus",
    );
  }
  if (ways.length > 1)
    throw new ValueError("must have exactly one of create/read/write/append mode");
  return { text, way, updating: letters.has("+"), binary: letters.has("b") };
}

/** What a binary file says of its mode. Python: Modules/_io/fileio.c, mode_string */
export function rawMode({ way, updating }: Mode): string {
  if (way === "x" || way === "a") return `${way}b${updating ? "+" : ""}`;
  return updating ? "rb+" : `${way}b`;
}
