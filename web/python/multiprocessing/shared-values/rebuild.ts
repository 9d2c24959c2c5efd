// Functions that make shared values again in a child, found there by their names. An object is pickled as the
// call of one of them.
// Python: Lib/multiprocessing/sharedctypes.py, rebuild_ctype and synchronized
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { Acquirable } from "../synchronize/acquirable.ts";
import type { RawValue } from "./shared-value.ts";
import type { TypeCode } from "./value-types.ts";

export interface Rebuild {
  value(code: TypeCode, block: BlockId): object;
  synchronizedValue(value: RawValue, lock: Acquirable): object;
  array(code: TypeCode, block: BlockId, length: number): object;
  synchronizedArray(code: TypeCode, block: BlockId, length: number, lock: Acquirable): object;
}
