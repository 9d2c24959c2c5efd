// Runs before the first paint: applies the colours that the reader chose, so that nothing flashes. With no
// choice the style sheet follows the device. In development a classic script of its own: it may import nothing; the key
// and the two values are those of theme.ts.
try {
  const chosen = localStorage.getItem("many-hands.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
} catch {
  // Storage is forbidden here, so nothing was chosen before.
}
