// Where the switch between the machines stands: in the page's head, or above the workbench where the head has no
// room. Fetched once the page has been taken over, so that it weighs nothing before.
import { useChunk } from "../../widgets/use-chunk.ts";
import { loadSwitch } from "./load-machine.ts";
import { useMedia } from "../../widgets/use-media.ts";

export function MachineSlot({ place }: { readonly place: "header" | "bench" }) {
  const narrow = useMedia("(width < 48rem)");
  const here = narrow !== null && narrow === (place === "bench");
  const { part } = useChunk(loadSwitch, here);
  return here && part ? <part.MachineSwitch place={place} /> : null;
}
