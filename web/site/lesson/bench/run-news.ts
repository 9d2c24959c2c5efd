// What a run has to say under and above the panels, and the saving of edits, as one part that is fetched when the
// workbench is first used.
export { BringBackButton } from "./BringBackButton.tsx";
export { CompileErrors } from "./CompileErrors.tsx";
export { RunStatus } from "./RunStatus.tsx";
export { SavingNote } from "./SavingNote.tsx";
