// What a run has to say under and above the panels, as one part that is fetched when the workbench is first used.
export { CompileErrors } from "./CompileErrors.tsx";
export { RunStatus } from "./RunStatus.tsx";
