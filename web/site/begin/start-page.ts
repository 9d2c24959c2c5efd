// Lets the page be drawn first, in its own face, then fetches its scripts and starts them: text is there at once
// on a slow line, and the scripts don't share it with the text's face.
{
  const { entry, needed = "" } = document.currentScript?.dataset ?? {};
  const start = (address: string): void => {
    for (const module of needed.split(" ")) {
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = module;
      document.head.append(link);
    }
    void import(/* @vite-ignore */ address);
  };
  const startWhenDrawn = (address: string): void => {
    // Nothing is drawn in a hidden tab, so there is nothing to wait for.
    if (document.hidden) return start(address);
    const drawn = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
    // Faces are asked for when the first frame is laid out; `ready` holds also when one can't be had.
    drawn(() => void document.fonts.ready.then(() => drawn(() => start(address))));
    return undefined;
  };
  if (entry) document.addEventListener("DOMContentLoaded", () => startWhenDrawn(entry));
}
