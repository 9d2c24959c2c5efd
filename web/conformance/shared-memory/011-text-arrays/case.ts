import { Array, Process, set_start_method } from "multiprocessing";

function bytes(text: string) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function shorten(text: { value: Uint8Array }) {
  text.value = bytes("bye");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const text = new Array("c", bytes("hello!"));
  print(text.value, text.raw, text.length);
  const child = new Process({ target: shorten, args: [text] });
  child.start();
  child.join();
  print(text.value, text.raw, text.slice());
  try {
    text.value = bytes("much too long");
  } catch (e) {
    if (e instanceof ValueError) print("ValueError", e);
  }
  print(text.value);
  const empty = new Array("c", 3);
  print(empty.value, empty.raw);
}
