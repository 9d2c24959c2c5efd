// A block of the run's shared memory for a value, an array or a barrier. Nobody knows when the last process has
// forgotten it, so it stays as long as the run.
// Python: Lib/multiprocessing/heap.py, class BufferWrapper
import { TooManyObjects } from "../../../wire/pipes.ts";
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { Kernel } from "../../../wire/system-call.ts";
import { OSError } from "../../builtins/exceptions.ts";

/** A new block, all zeros. OSError when the run's memory is used up. */
export function makeBlock(kernel: Kernel, bytes: number): BlockId {
  try {
    return kernel.blocks.make(bytes);
  } catch (error) {
    if (error instanceof TooManyObjects) throw new OSError(12, "Cannot allocate memory");
    throw error;
  }
}
