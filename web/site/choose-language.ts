// Runs on the site's root before it is drawn: forwards to the language that the reader chose before, or else
// to the first of the browser's languages that the site speaks. Without it the page offers both as links.
// A classic script of its own: it may import nothing.
{
  let stored: string | null = null;
  try {
    stored = localStorage.getItem("many-hands.language");
  } catch {
    // Storage is forbidden here, so nothing was chosen before.
  }
  const spoken = [stored ?? "", ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  const language = spoken.find((tag) => tag === "en" || tag === "zh") ?? "en";
  location.replace(new URL(`${language}/`, location.href));
}
