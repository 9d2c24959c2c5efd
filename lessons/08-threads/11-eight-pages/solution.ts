import { ThreadPoolExecutor } from "concurrent.futures";
import requests from "requests";

function size(address: string) {
  const text = requests.get(address).text;
  return text.length;
}

const pages = open("pages.txt").read().trim().split("\n");
const pool = new ThreadPoolExecutor(4);
const sizes = Array.from(pool.map(size, pages));
pool.shutdown();
for (const [i, page] of pages.entries()) {
  print(page, sizes[i]);
}
