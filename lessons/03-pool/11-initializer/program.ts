import { Pool, current_process } from "multiprocessing";
import time from "time";

let prices: Record<string, number> | null = null;

function learn_prices(tea: number, pie: number) {
  time.sleep(0.5);
  prices = { tea, pie };
  print("learned", prices);
}

function bill(dish: string) {
  return prices?.[dish];
}

if (__name__ === "__main__") {
  const pool = new Pool(2, learn_prices, [3, 5]);
  const orders = ["tea", "pie", "tea", "tea"];
  print("bills:", pool.map(bill, orders));
  pool.close();
  pool.join();
  print(current_process().name, "knows", prices);
}
