// Lets the page be drawn first, in its own face, then fetches its scripts and starts them: text is there at once
// on a slow line, and the scripts don't share it with the text's face. Which scripts, the prerenderer writes on
// this script's own tag. A classic script of its own: it may import nothing.
{
  const { entry = "", modules = "" } = document.currentScript?.dataset ?? {};
  const start = (): void => {
    for (const address of modules.split(" ")) {
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = address;
      document.head.append(link);
    }
    void import(/* @vite-ignore */ entry);
  };
  // Nothing is drawn in a hidden tab, so there is nothing to wait for.
  if (document.hidden) start();
  else {
    const drawn = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
    // Faces are asked for when the first frame is laid out; `ready` holds also when one can't be had.
    drawn(() => void document.fonts.ready.then(() => drawn(start)));
  }
}
