// Under which key the machine chosen for a step is kept: apart from what reads the choice, since a page only wants to
// know at first whether there is one.

/** `step` is `chapter/step`, as in the address. The same in both languages. */
export function machineKey(step: string): string {
  return `many-hands.machine/${step}`;
}
