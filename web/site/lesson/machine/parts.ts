// What a lesson page fetches about machines when it is wanted, as one part: the choice and what shows it.
export { IsolationNote } from "./IsolationNote.tsx";
export { MachineChange } from "./MachineChange.tsx";
export { MachineExplained } from "./MachineExplained.tsx";
export { MachineSettings } from "./MachineSettings.tsx";
export { MachineStore } from "./machine-store.ts";
