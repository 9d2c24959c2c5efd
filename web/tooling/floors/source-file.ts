// One source file as the rules see it, and what a rule says when it is broken.
import { parse, type Parsed } from "./walk.ts";

export interface SourceFile extends Parsed {
  /** From the root, with forward slashes: `web/base/event.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, ...parse(path, text) };
}

/** `path:line  rule`, so that an editor finds the place. */
export function show({ path, line, rule }: Violation): string {
  return `${path}:${line}  ${rule}`;
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
