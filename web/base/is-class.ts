// Whether a value is a class: what Python calls, and JavaScript makes things of with `new`. By its text, since nothing
// else tells; with what is built in as it was when this file was loaded, whatever a program makes of it.
const { apply } = Reflect;
const { toString } = Function.prototype;
const { charCodeAt, startsWith } = String.prototype;

const [SPACE, SLASH, BRACE] = [0x20, 0x2f, 0x7b];

export function isClass(value: unknown): boolean {
  if (typeof value !== "function") return false;
  const text = apply(toString, value, []);
  if (!apply(startsWith, text, ["class"])) return false;
  // A method can be called so, too. Behind the word comes the name, a comment or the body.
  const next = apply(charCodeAt, text, [5]);
  return next <= SPACE || next === SLASH || next === BRACE;
}
