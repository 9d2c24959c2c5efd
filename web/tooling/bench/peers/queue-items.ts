// What goes through the queues: small objects of which no two neighbours are equal. Page and worker.
import type { Item } from "./remote/tasks.ts";
import { check } from "./timing.ts";

export const QUEUE_ITEMS = 5000;
export const QUEUE_WARM_UP = 24;
export const QUEUE_ROUNDS = 24;

const KINDS = 100;
const kinds: readonly Item[] = Array.from({ length: KINDS }, (_, id) => ({
  id,
  name: `item ${id}`,
  price: id + 0.5,
}));
const [first] = kinds;

export function item(index: number): Item {
  const kind = kinds[index % KINDS] ?? first;
  if (!kind) throw new Error("There are no items");
  return kind;
}

/** In the order in which they were sent, none lost, none twice, all their fields there. */
export function itemsAreRight(items: readonly Item[]): void {
  check(items.length === QUEUE_ITEMS, `${items.length} items`);
  for (let i = 0; i < items.length; i++) {
    const { id, name, price } = item(i);
    const came = items[i];
    check(came?.id === id && came.name === name && came.price === price, `item ${i}`);
  }
}
