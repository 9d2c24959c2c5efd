// The timeline's keys. Page side; knows keys, not what they do.

export type Command =
  | "step back"
  | "step on"
  | "to start"
  | "to end"
  | "play"
  | "lane up"
  | "lane down"
  | "tell"
  | "zoom in"
  | "zoom out"
  | "pan left"
  | "pan right"
  | "fit"
  | "leave";

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const KEYS: ReadonlyMap<string, Command> = new Map([
  ["ArrowLeft", "step back"],
  ["ArrowRight", "step on"],
  ["ArrowUp", "lane up"],
  ["ArrowDown", "lane down"],
  ["Home", "to start"],
  ["End", "to end"],
  [" ", "play"],
  ["Enter", "tell"],
  ["+", "zoom in"],
  ["=", "zoom in"],
  ["-", "zoom out"],
  ["0", "fit"],
  ["f", "fit"],
  ["Escape", "leave"],
]);

const SHIFTED: ReadonlyMap<string, Command> = new Map([
  ["ArrowLeft", "pan left"],
  ["ArrowRight", "pan right"],
  ["+", "zoom in"],
]);

/** The command of a key, or null when the key is not the timeline's: the page may want it. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  return (shiftKey ? SHIFTED : KEYS).get(key) ?? null;
}
