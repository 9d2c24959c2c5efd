// How many arguments the methods of list and dict take. JavaScript would take those left out for undefined, and pass
// over those too many.
// Python: Objects/clinic/listobject.c.h and dictobject.c.h, as Argument Clinic words it

type Counts = Readonly<Record<string, readonly [least: number, most: number]>>;

const s = (count: number): string => (count === 1 ? "" : "s");

function refuse(callee: string, [least, most]: readonly [number, number], given: number): string {
  const name = callee.slice(callee.indexOf(".") + 1);
  if (most === 0) return `${callee}() takes no arguments (${given} given)`;
  if (least === 1 && most === 1) return `${callee}() takes exactly one argument (${given} given)`;
  if (least === most) return `${name} expected ${most} arguments, got ${given}`;
  const [word, limit] = given < least ? ["least", least] : ["most", most];
  return `${name} expected at ${word} ${limit} argument${s(limit)}, got ${given}`;
}

/** TypeError from then on when a method of `owner` is given fewer or more. */
export function countArguments(owner: string, prototype: object, counts: Counts): void {
  for (const [name, limits] of Object.entries(counts)) {
    const method: unknown = Reflect.get(prototype, name);
    if (typeof method !== "function") continue;
    const [least, most] = limits;
    Object.defineProperty(prototype, name, {
      value(this: object, ...given: unknown[]): unknown {
        if (given.length < least || given.length > most)
          throw new TypeError(refuse(`${owner}.${name}`, limits, given.length));
        return Reflect.apply(method, this, given);
      },
      writable: true,
      configurable: true,
    });
  }
}
