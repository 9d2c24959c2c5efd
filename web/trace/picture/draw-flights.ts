// Draws messages and requests over the lanes, in the colour of whoever sent them. Where many fall together the
// curve is heavier; where there are many curves they are fainter. Page side; no DOM.
import { colourOf, type Frame } from "./frame.ts";
import { visibleFlights, type DrawnFlight } from "./flights.ts";
import type { Pen } from "./pen.ts";

/** Above this many, curves grow fainter, lest they hide the lanes. */
const MANY = 40;
const FAINTEST = 0.3;

export function drawFlights(pen: Pen, frame: Frame): void {
  const flights = visibleFlights(frame);
  const alpha = Math.max(FAINTEST, Math.min(0.9, MANY / Math.max(1, flights.length)));
  for (const flight of flights) {
    const { curve, count, way, passing } = flight;
    const width = flight.request ? 1 : 1.25 + Math.min(1.5, Math.log10(count));
    const stroke = way === "answer" ? "dashed" : "solid";
    pen.curve(curve, width, colourOfOwner(frame, flight), passing ? alpha / 3 : alpha, stroke);
  }
}

/** A dot where it arrives; a ring on what has not arrived. Drawn over the bars. */
export function drawFlightEnds(pen: Pen, frame: Frame): void {
  for (const flight of visibleFlights(frame)) {
    if (flight.passing) continue;
    const [, , , , , , x, y] = flight.curve;
    const colour = colourOfOwner(frame, flight);
    const radius = flight.request ? 2 : 2.75;
    if (flight.way === "open")
      pen.frame({ x, y: y - 3.5, width: 7, height: 7, radius: 3.5 }, colour);
    else pen.dot(x, y, radius, colour);
  }
}

function colourOfOwner(frame: Frame, { owner }: DrawnFlight): string {
  return colourOf(frame, frame.model.byPid.get(owner)?.colour ?? 0);
}
