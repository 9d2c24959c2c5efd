// Made-up programs are made in two steps: what fast-check makes up and shrinks is a tree, and the tree is written
// down where it stands. So `await`, `return` and `break outer` come only where the language allows them.
export interface Context {
  readonly yields: boolean;
  readonly awaits: boolean;
  /** Inside a function: `return` is allowed. */
  readonly returns: boolean;
  /** Inside a function with `arguments`. */
  readonly hasArguments: boolean;
  /** Inside a loop: `break` and `continue` are allowed. */
  readonly loops: boolean;
  /** Labels of loops around, the outermost first. */
  readonly labels: readonly string[];
  /** The module waits for promises at its end. */
  readonly waits: boolean;
}

/** A piece of a program, to be written down in its place. */
export type Piece = (context: Context) => string;

/** A piece from others: piece`(${x} + ${y})`. */
export function piece(texts: TemplateStringsArray, ...pieces: readonly (Piece | string)[]): Piece {
  return (context) =>
    texts
      .map((text, index) => {
        const inner = pieces[index] ?? "";
        return text + (typeof inner === "string" ? inner : inner(context));
      })
      .join("");
}

/** `inner` written where the context is another. */
export function within(change: Partial<Context>, inner: Piece): Piece {
  return (context) => inner({ ...context, ...change });
}

/** `yes` where the context allows it, else `no`. */
export function where(allowed: (context: Context) => boolean, yes: Piece, no: Piece): Piece {
  return (context) => (allowed(context) ? yes(context) : no(context));
}

const outside = { loops: false, labels: [] } as const;
const ordinary = { ...outside, yields: false, awaits: false, returns: true } as const;

/** The body of a function of each kind. Arrows have the `arguments` of what is around them. */
export const inArrow = (inner: Piece): Piece => within(ordinary, inner);
export const inFunction = (inner: Piece): Piece =>
  within({ ...ordinary, hasArguments: true }, inner);
export const inGenerator = (inner: Piece): Piece =>
  within({ ...ordinary, hasArguments: true, yields: true }, inner);
export const inAsync = (inner: Piece): Piece => within({ ...ordinary, awaits: true }, inner);
export const inAsyncGenerator = (inner: Piece): Piece =>
  within({ ...ordinary, hasArguments: true, yields: true, awaits: true }, inner);

/** An expression of a class: fields, static fields, keys and the like. */
export const inClass = (inner: Piece): Piece =>
  within({ ...ordinary, returns: false, hasArguments: false }, inner);

/** The body of a loop with a label of its own. */
export const inLoop = (inner: Piece): Piece =>
  within({ loops: true }, (context) =>
    inner({ ...context, labels: [...context.labels, labelIn(context)] }),
  );

export const labelIn: Piece = ({ labels }) => `l${String(labels.length)}`;
