// The coloured lines of a program. The build coloured what the lesson gives; what the reader makes of it is coloured
// here by the same tokenizer, which is fetched when the reader comes near. Page side.
import { useMemo } from "react";
import { useChunk } from "../../../widgets/use-chunk.ts";
import type { CodeLines, Token } from "./token.ts";
import type * as tokenizerModule from "./tokenize.ts";

type Tokenizer = typeof tokenizerModule;

let tokenizer: Tokenizer | null = null;

/** Once it has been awaited, whatever is shown has its colours in the same frame. */
export async function loadTokenizer(): Promise<Tokenizer> {
  tokenizer ??= await import("./tokenize.ts");
  return tokenizer;
}

/** `given` are the lines of the lesson's own program; `near`, whether the reader may be about to change it. */
export function useColouredLines(source: string, given: CodeLines, near: boolean): CodeLines {
  const texts = useMemo(() => given.map(textOf), [given]);
  const unchanged = source === `${texts.join("\n")}\n`;
  const { part } = useChunk(loadTokenizer, near || !unchanged);
  const colours = part ?? tokenizer;
  return useMemo(() => {
    if (unchanged) return given;
    if (colours) return colours.tokenize(source, "typescript");
    // What stands as it stood keeps its colours until the others have come.
    const before = new Map(given.map((line, index) => [texts[index], line]));
    return source.split("\n").map((text) => before.get(text) ?? [text]);
  }, [unchanged, given, texts, source, colours]);
}

function textOf(line: readonly Token[]): string {
  return line.map((token) => (typeof token === "string" ? token : token[1])).join("");
}
