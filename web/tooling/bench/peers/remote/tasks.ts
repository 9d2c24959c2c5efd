// The tasks that libraries are asked to do in a worker. One of them sends the text of a function over, so each
// stands for itself and uses nothing from around it.

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
  /** A look at both ends of an array. */
  ends: (data: Float64Array): number => (data[0] ?? Number.NaN) + (data.at(-1) ?? Number.NaN),
};

export type TaskName = keyof typeof tasks;
