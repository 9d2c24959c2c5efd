// The program whose compilation is timed: dense, of all that programs here are made of, and a program that runs.
// It is text, because its modules are the site's.

export const KITCHEN = `import { Barrier, Lock, Pool, Process, Queue, Value, current_process } from "multiprocessing";
import { Thread } from "threading";
import time from "time";

type Order = { readonly table: number; readonly dishes: readonly string[]; readonly note?: string };
type Bill = [table: number, total: number];

enum Course { Starter, Main, Dessert }

const MENU: Readonly<Record<string, readonly [cents: number, course: Course]>> = {
  soup: [450, Course.Starter],
  bread: [200, Course.Starter],
  pasta: [980, Course.Main],
  fish: [1450, Course.Main],
  cake: [520, Course.Dessert],
};

class OutOfStock extends Error {
  override name = "OutOfStock";
  constructor(readonly dish: string) {
    super(\`no \${dish} today\`);
  }
}

class Larder {
  #stock = new Map<string, number>();
  static readonly usual = 4;
  taken = 0;

  constructor(dishes: Iterable<string>, private readonly each = Larder.usual) {
    for (const dish of dishes) this.#stock.set(dish, this.each);
  }

  take(dish: string, portions = 1): void {
    const left = (this.#stock.get(dish) ?? 0) - portions;
    if (left < 0) throw new OutOfStock(dish);
    this.#stock.set(dish, left);
    this.taken += portions;
  }

  get left(): number {
    return [...this.#stock.values()].reduce((sum, portions) => sum + portions, 0);
  }

  *[Symbol.iterator](): Generator<[string, number]> {
    for (const [dish, left] of this.#stock) if (left > 0) yield [dish, left];
  }
}

function* orders(tables: number, seed = 7): Generator<Order> {
  const names = Object.keys(MENU);
  for (let table = 1, dice = seed; table <= tables; table++) {
    const dishes: string[] = [];
    do {
      dice = (dice * 1103515245 + 12345) % 2147483648;
      dishes.push(names[dice % names.length] ?? "soup");
    } while (dice % 3 !== 0 && dishes.length < 4);
    yield { table, dishes, ...(table % 2 === 0 ? { note: \`quick, table \${table}\` } : {}) };
  }
}

function price({ table, dishes, note = "" }: Order): Bill {
  const total = dishes.map((dish) => MENU[dish]?.[0] ?? 0).reduce((sum, cents) => sum + cents, 0);
  return [table, note === "" ? total : Math.round(total * 1.1)];
}

const byCourse = (course: Course): string[] =>
  Object.entries(MENU)
    .filter(([, [, of]]) => of === course)
    .map(([dish]) => dish.padEnd(6, "."));

function cook(waiting: Queue<Order | null>, served: Queue<string>, lock: Lock, count: Value<number>) {
  const larder = new Larder(Object.keys(MENU), 20);
  shift: while (true) {
    const order = waiting.get();
    switch (order) {
      case null:
        break shift;
      default:
        for (const dish of order.dishes) {
          try {
            larder.take(dish);
            if (MENU[dish]?.[1] === Course.Dessert) continue;
          } catch (error) {
            if (!(error instanceof OutOfStock)) throw error;
            served.put(error.message);
          } finally {
            with_(lock, () => { count.value += 1; });
          }
        }
        served.put(\`\${current_process().name}: \${order.table}\`);
    }
  }
}

function wash(plates: number[], gate: Barrier, done: (plate: number) => void) {
  gate.wait();
  let plate: number | undefined;
  while ((plate = plates.pop()) !== undefined) {
    time.sleep(0.001);
    done(plate);
  }
}

if (__name__ === "__main__") {
  const all = [...orders(6)];
  const waiting = new Queue<Order | null>();
  const served = new Queue<string>();
  const [lock, count] = [new Lock(), new Value("i", 0)];
  const cooks = ["Ann", "Ben"].map((name) => new Process({ target: cook, name, args: [waiting, served, lock, count] }));
  for (const p of cooks) p.start();
  for (const order of [...all, null, null]) waiting.put(order);
  const tables = all.map(() => Number(/\\d+$/.exec(served.get())?.[0] ?? Number.NaN));
  cooks.forEach((p) => p.join());
  print("served", ...tables.sort((a, b) => a - b), "dishes", count.value);
  using pool = new Pool(2);
  const bills = pool.map(price, all) as Bill[];
  const best = bills.reduce((a, b) => (b[1] > a[1] ? b : a));
  print("most at table", best[0], "sum", bills.map(([, cents]) => cents).reduce((a, b) => a + b, 0) / 100);
  const clean = new Set<number>();
  const [stack, gate] = [[...range(10)], new Barrier(1)];
  const washers = stack.slice(0, 3).map(() => new Thread({ target: wash, args: [stack, gate, (n: number) => clean.add(n)] }));
  for (const t of washers) t.start();
  for (const t of washers) t.join();
  const larder = new Larder(["soup", "cake"]);
  larder.take("soup", larder.left > 4 ? 3 : 1);
  print(Course[Course.Main], byCourse(Course.Main).join(" "));
  print("clean", clean.size, "left", [...larder].map(([dish, left]) => \`\${dish} \${left}\`).join(", "), larder.taken);
}
`;

export const KITCHEN_PRINTS = `served 1 2 3 4 5 6 dishes 12
most at table 3 sum 51.95
Main pasta. fish..
clean 10 left soup 1, cake 4 3
`;
