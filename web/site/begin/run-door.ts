// Stands in for `window.manyHands` on pages with a workbench, from before their `load`. The first call from
// outside, or the first message to the frame, fetches the real one, which takes its place and answers.
import type { ManyHands } from "../run-api.ts";

{
  const openDoor = (address: string): void => {
    let arrived = false;
    const arrive = async (): Promise<ManyHands> => {
      await import(/* @vite-ignore */ address);
      arrived = true;
      if (!window.manyHands) throw new Error(`${address} put nothing in place`);
      return window.manyHands;
    };

    window.manyHands = { run: async (source, options) => (await arrive()).run(source, options) };
    window.addEventListener("message", ({ data, origin, source }: MessageEvent<unknown>) => {
      if (arrived || typeof data !== "object" || data === null || !("manyHands" in data)) return;
      // The real one listens too, once it is there; what came before is said again.
      void arrive().then(() =>
        window.dispatchEvent(new MessageEvent("message", { data, origin, source })),
      );
    });
  };
  const { api } = document.currentScript?.dataset ?? {};
  if (api) openDoor(api);
}
