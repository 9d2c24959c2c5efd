// The tasks that libraries are asked to do in a worker. One of them sends the text of a function over, so each
// stands for itself and uses nothing from around it.

/** Blocks of a thousand numbers: every `step`th from the one numbered `first` on. */
export interface Blocks {
  readonly first: number;
  readonly step: number;
  readonly blocks: number;
}

/** What queues carry: a small object. */
export interface Item {
  readonly id: number;
  readonly name: string;
  readonly price: number;
}

export const tasks = {
  square: (x: number): number => x * x,
  squares: (xs: readonly number[]): number[] => xs.map((x) => x * x),
  echo: (value: unknown): unknown => value,
  /** Takes an item and tells which it was. */
  take: (item: Item): number => item.id,
  /** How many steps Collatz's rule takes down to 1, from all numbers of some blocks. */
  collatz: ({ first, step, blocks }: Blocks): number => {
    let steps = 0;
    for (let block = first; block < blocks; block += step) {
      for (let n = block * 1000 + 1; n <= block * 1000 + 1000; n++) {
        for (let x = n; x !== 1; steps++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
      }
    }
    return steps;
  },
  /** A look at both ends of an array. */
  ends: (data: Float64Array): number => (data[0] ?? Number.NaN) + (data.at(-1) ?? Number.NaN),
};

export type TaskName = keyof typeof tasks;
