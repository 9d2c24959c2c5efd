// The Explore panel with this page's program behind it. What was found stays while the reader looks at other tabs.
// Fetched when it is wanted.
import { useSyncExternalStore } from "react";
import { ExplorePanel } from "../../../panels/explore/ExplorePanel.tsx";
import { scheduleText } from "../../../trace/schedule-text.ts";
import { useLesson, useProgram, useRun } from "../lesson.ts";
import { wrongFields } from "./machine-fields.ts";
import { exploringOf } from "./exploring.ts";
import type { MachineStore } from "./machine-store.ts";
import { replayOptions } from "./replay-options.ts";
import { useMachine, useMachineStore } from "./use-machine.ts";

export function ExploreTab() {
  const store = useMachineStore();
  return store && <Explore store={store} />;
}

function Explore({ store }: { readonly store: MachineStore }) {
  const lesson = useLesson();
  const exploring = exploringOf(lesson);
  const {
    explorer,
    source: explored,
    settings,
  } = useSyncExternalStore(exploring.subscribe, exploring.read);
  const source = useProgram((state) => state.source);
  const shown = useRun(({ record }) => record?.simulation ?? null);
  const ranSource = useRun((state) => state.ranSource);
  const blocked = useMachine(store, ({ fields }) => wrongFields(fields).length > 0);
  return (
    <ExplorePanel
      phase={explorer.phase}
      exploration={explorer.exploration}
      compiles={explorer.compileErrors.length === 0}
      settings={settings}
      blocked={blocked}
      stale={explored !== null && explored !== source}
      shown={shown && ranSource === explored ? scheduleText(shown) : null}
      onExplore={(orders) => {
        const options = store.simulation();
        if (options) exploring.begin(source, { ...options, files: lesson.content.files }, orders);
      }}
      onCancel={() => exploring.cancel()}
      onReplay={(replay) => {
        store.choose("simulated");
        lesson.runWith(source, replayOptions(replay));
      }}
    />
  );
}
