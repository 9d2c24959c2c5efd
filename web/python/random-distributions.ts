// Numbers that are not all equally likely, made of ones that are, in CPython's ways.
// Python: Lib/random.py, real-valued distributions
import { ZeroDivisionError } from "./builtins/exceptions.ts";
import { optional } from "./builtins/keywords.ts";
import { plusFloat } from "./builtins/plus-float.ts";
import { typeName } from "./builtins/text.ts";

/** Two numbers, which most calls give by position. */
export function twoOf(
  callee: string,
  names: readonly string[],
  given: readonly unknown[],
): readonly unknown[] {
  if (given.length === 2 && typeof given[1] === "number") return given;
  const values = optional(callee, names, given, 1, names.length);
  return names.map((name) => values[name]);
}

/** A truth is one, too: it counts as 0 or 1, here as there. */
export const isNumber = (value: unknown): value is number =>
  typeof value === "number" || typeof value === "boolean";

function real(value: unknown, operator: string): number {
  if (isNumber(value)) return Number(value);
  throw new TypeError(
    `unsupported operand type(s) for ${operator}: 'float' and '${typeName(value)}'`,
  );
}

/** Width of the region that normalvariate draws from. */
const NORMAL = (4 * Math.exp(-0.5)) / Math.sqrt(2);

export function makeDistributions(random: () => number) {
  const distributions = {
    /** gauss() makes two numbers at a time, and keeps one. */
    spare: null as number | null, // or TypeScript takes it for null alone

    uniform(...given: unknown[]): number {
      const [a, b] = twoOf("Random.uniform", ["a", "b"], given);
      if (isNumber(a) && isNumber(b)) return a + (b - a) * random();
      throw new TypeError(
        `unsupported operand type(s) for -: '${typeName(b)}' and '${typeName(a)}'`,
      );
    },

    gauss(...given: unknown[]): number {
      const { mu = 0, sigma = 1 } = optional("Random.gauss", ["mu", "sigma"], given, 1);
      let z = distributions.spare;
      distributions.spare = null;
      if (z === null) {
        const angle = random() * 2 * Math.PI;
        const radius = Math.sqrt(-2 * Math.log(1 - random()));
        z = Math.cos(angle) * radius;
        distributions.spare = Math.sin(angle) * radius;
      }
      return plusFloat(mu, z * real(sigma, "*"));
    },

    normalvariate(...given: unknown[]): number {
      const { mu = 0, sigma = 1 } = optional("Random.normalvariate", ["mu", "sigma"], given, 1);
      let z: number;
      let isInside: boolean;
      do {
        const height = random();
        const width = 1 - random();
        z = (NORMAL * (height - 0.5)) / width;
        isInside = (z * z) / 4 <= -Math.log(width);
      } while (!isInside);
      return plusFloat(mu, z * real(sigma, "*"));
    },

    expovariate(...given: unknown[]): number {
      const { lambd } = optional("Random.expovariate", ["lambd"], given, 1, 1);
      const above = -Math.log(1 - random());
      const rate = real(lambd, "/");
      if (rate === 0) throw new ZeroDivisionError("float division by zero");
      return above / rate;
    },

    triangular(...given: unknown[]): number {
      const names = ["low", "high", "mode"];
      const { low = 0, high = 1, mode = null } = optional("Random.triangular", names, given, 1);
      let share = random();
      let [from, to] = [real(low, "-"), real(high, "-")];
      if (mode !== null && from === to) return from;
      let place = mode === null ? 0.5 : (real(mode, "-") - from) / (to - from);
      if (share > place) {
        [share, place] = [1 - share, 1 - place];
        [from, to] = [to, from];
      }
      return from + (to - from) * Math.sqrt(share * place);
    },
  };
  return distributions;
}
