// Made by web/tooling/vite/differences.ts: all entries in one language.
declare module "virtual:differences/*" {
  import type { Difference } from "./difference.ts";

  const differences: readonly Difference[];
  export default differences;
}
