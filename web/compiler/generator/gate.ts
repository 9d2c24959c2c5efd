// Where async functions in generator form go on. A call that blocks in one of them blocks the whole process, as it
// does in Python: whatever else of it a promise makes go on meanwhile waits here until the call has its answer.
import type { Pass } from "../pass.ts";

/** An expression; in code that can await. It takes no turn where nothing is blocked. */
export const gateText = ({ fresh: { form } }: Pass): string =>
  `${form}.shut&&(await ${form}.opened())()`;
