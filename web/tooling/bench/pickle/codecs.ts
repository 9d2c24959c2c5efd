// The codecs that are measured beside one another: ours, and what others would send such values with.
// A codec makes bytes (or a text) of a value and a value of them; a copier does both at once. Runs in Node
// and in a worker.
import { Decoder as Unpacker, Encoder as Packer } from "@msgpack/msgpack";
import type { Definition } from "../../../wire/program.ts";
import type { AnyFunction } from "../../../wire/system-call.ts";
import { Decoder } from "../../../python/pickle/decoder.ts";
import { Encoder } from "../../../python/pickle/encoder.ts";
import { Globals } from "../../../python/pickle/globals.ts";
import { Program } from "../../../python/program.ts";

export interface Codec {
  readonly name: string;
  /** Takes functions and typed arrays; a text in place of the one, nothing in place of the other. */
  readonly functions: boolean;
  readonly typedArrays: boolean;
  encode(value: unknown): unknown;
  decode(encoded: unknown): unknown;
}

/** A function as the compiler leaves it in a reader's program; a bundler would drop the mark. */
// oxlint-disable-next-line no-new-func
export const sent = new Function("return (/*§0*/x) => x * x")() as AnyFunction; // what it returns

const definition: Definition = {
  id: 0,
  qualname: "sent",
  kind: "function",
  parameters: [],
  line: 1,
  async: false,
};

function ours(): Codec {
  const program = new Program([definition]);
  program.register({ sent: () => sent });
  const globals = new Globals({ program, mainName: "__main__", modules: {} });
  const encoder = new Encoder(globals);
  const decoder = new Decoder(globals);
  return {
    name: "**Many Hands**",
    functions: true,
    typedArrays: true,
    encode(value) {
      encoder.reset();
      encoder.write(value);
      return encoder.view();
    },
    decode(encoded) {
      decoder.begin(encoded as Uint8Array); // what encode made
      return decoder.read();
    },
  };
}

const packer = new Packer();
const unpacker = new Unpacker();

export const codecs: readonly Codec[] = [
  ours(),
  {
    name: "JSON",
    functions: false,
    typedArrays: false,
    encode: (value) => JSON.stringify(value),
    decode: (encoded) => JSON.parse(String(encoded)),
  },
  {
    name: "@msgpack/msgpack",
    functions: false,
    typedArrays: false,
    encode: (value) => packer.encode(value),
    decode: (encoded) => unpacker.decode(encoded as Uint8Array), // what encode made
  },
  {
    // It makes the copy at once: there is nothing between to be read.
    name: "structuredClone",
    functions: false,
    typedArrays: true,
    encode: (value) => structuredClone(value),
    decode: (encoded) => encoded,
  },
];
