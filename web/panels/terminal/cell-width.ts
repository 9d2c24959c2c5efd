// How many cells of a terminal a character takes, by the tables that xterm is given. Page side.
import { Unicode11Addon } from "@xterm/addon-unicode11";
import type { IUnicodeVersionProvider, Terminal } from "@xterm/xterm";
import type { CellsOf } from "./wrap-line.ts";

/** Makes the terminal use Unicode 11 – emoji are two cells wide there – and answers by the same tables. */
export function adoptUnicode11(term: Terminal): CellsOf {
  let tables: IUnicodeVersionProvider | undefined;
  const unicode: Terminal["unicode"] = {
    register: (provider) => (tables = provider),
    versions: [],
    activeVersion: "",
  };
  // The addon keeps its tables to itself, and reads nothing but this of what it is loaded into.
  new Unicode11Addon().activate({ unicode } as Terminal);
  if (!tables) throw new Error("the addon registered no tables");
  const found = tables;
  term.unicode.register(found);
  term.unicode.activeVersion = found.version;
  return (character) => found.wcwidth(character.codePointAt(0) ?? 0);
}
