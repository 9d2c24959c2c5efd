// Where each process is, for the editor's gutter: live while the program runs, at the playhead when one is
// set. Nothing when the program in the editor is not the one that ran. Page side.
import { useEffect, useMemo, useState } from "react";
import type { EditorPlace } from "../../../panels/editor/line-marks.ts";
import { lanesOf } from "../../../trace/lanes.ts";
import { replayOf } from "../../../trace/replay.ts";
import { useLesson, useProgram, useRun } from "../lesson.ts";
import { isGoing } from "../run-store.ts";

const nowhere: readonly EditorPlace[] = [];

export function usePlaces(): readonly EditorPlace[] {
  const log = useRun((state) => state.log);
  const playhead = useRun((state) => state.playhead);
  const ranSource = useRun((state) => state.ranSource);
  const unchanged = useProgram(({ source }) => source === ranSource);
  const going = useRun(({ phase }) => isGoing(phase));
  const live = useLivePlaces(going && playhead === null);
  const past = useMemo(
    () => (playhead === null ? nowhere : placesAt(replayOf(log).processesAt(playhead))),
    [log, playhead],
  );
  if (!unchanged) return nowhere;
  return playhead === null ? live : past;
}

function placesAt(
  processes: ReturnType<ReturnType<typeof replayOf>["processesAt"]>,
): EditorPlace[] {
  return processes
    .filter(({ life, line }) => life === "alive" && line > 0)
    .map(({ lane: { colour, name }, line }) => ({ line, colour, name }));
}

/** Asks the session in every frame; answers with the same list until a process has moved. */
function useLivePlaces(on: boolean): readonly EditorPlace[] {
  const { run } = useLesson();
  const [places, setPlaces] = useState(nowhere);
  useEffect(() => {
    if (!on) return undefined;
    let known = "";
    let frame = 0;
    const look = () => {
      frame = requestAnimationFrame(look);
      const { byPid } = lanesOf(run.state.getState().log);
      const now = run.places().flatMap(({ pid, line }) => {
        const lane = byPid.get(pid);
        return lane && line > 0 ? [{ line, colour: lane.colour, name: lane.name }] : [];
      });
      const drawn = JSON.stringify(now);
      if (drawn === known) return;
      known = drawn;
      setPlaces(now);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [on, run]);
  return on ? places : nowhere;
}
