// Mounts a Stage and keeps it told of what the page shows. Page side.
import { useEffect, useRef } from "react";
import { Stage, type Doing, type Showing } from "./stage.ts";

export function useStage(showing: Showing, doing: Doing) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef({ showing, doing });
  useEffect(() => {
    latest.current = { showing, doing };
    stage.current?.show(showing);
  });
  useEffect(() => {
    if (!scroller.current || !content.current || !canvas.current) return undefined;
    const elements = {
      scroller: scroller.current,
      content: content.current,
      canvas: canvas.current,
    };
    const made = new Stage(elements, latest.current.showing, {
      seek: (t) => latest.current.doing.seek(t),
      point: (told) => latest.current.doing.point(told),
      choose: (told) => latest.current.doing.choose(told),
      moved: () => latest.current.doing.moved(),
      follow: (following) => latest.current.doing.follow(following),
      measure: (span) => latest.current.doing.measure(span),
    });
    stage.current = made;
    return () => {
      stage.current = null;
      made.dispose();
    };
  }, []);
  return { stage, scroller, content, canvas };
}
