// What a lesson page fetches about machines once it has been taken over, as one part: the choice and what shows it.
export { IsolationNote } from "./IsolationNote.tsx";
export { MachineChange } from "./MachineChange.tsx";
export { MachineSettings } from "./MachineSettings.tsx";
export { MachineStore } from "./machine-store.ts";
export { MachineSwitch } from "./MachineSwitch.tsx";
