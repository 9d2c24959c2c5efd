// Where each process is, for the editor's gutter: live while the program runs, at the playhead when one is
// set, and who could go next when the reader picks. Nothing when the program in the editor is not the one that ran. Page side.
import { useEffect, useMemo, useState } from "react";
import type { EditorPlace } from "../../../panels/editor/line-marks.ts";
import { useChunk } from "../../../widgets/use-chunk.ts";
import { useLesson, useProgram, useRun } from "../lesson.ts";
import { candidatesOf, isGoing } from "../run-store.ts";

const nowhere: readonly EditorPlace[] = [];
const loadPlaces = () => import("./places.ts");
type Places = Awaited<ReturnType<typeof loadPlaces>>;

export function usePlaces(): readonly EditorPlace[] {
  const log = useRun((state) => state.log);
  const hangs = useRun(({ record }) => record?.deadlock !== undefined);
  const chosen = useRun((state) => state.playhead);
  // A run that hangs stays where it hangs.
  const playhead = chosen ?? (hangs ? log.end : null);
  const ranSource = useRun((state) => state.ranSource);
  const unchanged = useProgram(({ source }) => source === ranSource);
  const going = useRun(({ phase }) => isGoing(phase));
  const { part } = useChunk(loadPlaces, ranSource !== null);
  const candidates = useRun(candidatesOf);
  const live = useLivePlaces(part, going && playhead === null);
  const past = useMemo(
    () => (playhead === null || !part ? nowhere : part.placesAt(log, playhead)),
    [log, playhead, part],
  );
  // Left for the reader to choose: where each would go on.
  const next = useMemo(
    () => (part && candidates.length > 0 ? part.placesNow(log, candidates) : nowhere),
    [log, candidates, part],
  );
  if (!unchanged) return nowhere;
  if (playhead !== null) return past;
  return candidates.length > 0 ? next : live;
}

/** Asks the session in every frame; answers with the same list until a process has moved. */
function useLivePlaces(part: Places | null, on: boolean): readonly EditorPlace[] {
  const { run } = useLesson();
  const [places, setPlaces] = useState(nowhere);
  useEffect(() => {
    if (!on || !part) return undefined;
    let known = "";
    let frame = 0;
    const look = () => {
      frame = requestAnimationFrame(look);
      const now = part.placesNow(run.state.getState().log, run.places());
      const drawn = JSON.stringify(now);
      if (drawn === known) return;
      known = drawn;
      setPlaces(now);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [on, part, run]);
  return on ? places : nowhere;
}
