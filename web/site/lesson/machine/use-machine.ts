// The machine's store for the components that show it. Page side.
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useLesson } from "../lesson.ts";
import type { MachineState, MachineStore } from "./machine-store.ts";

/** null until it has been fetched. */
export function useMachineStore(): MachineStore | null {
  const lesson = useLesson();
  const [store, setStore] = useState<MachineStore | null>(null);
  useEffect(() => {
    let shown = true;
    lesson.machine().then(
      (loaded) => shown && setStore(loaded),
      // Run tries again, and says so when it can't be had.
      (error: unknown) => console.warn(error),
    );
    return () => {
      shown = false;
    };
  }, [lesson]);
  return store;
}

export function useMachine<T>(store: MachineStore, select: (state: MachineState) => T): T {
  return useStore(store.state, select);
}
