import asyncio from "asyncio";
import { Pool } from "multiprocessing";
import requests from "requests";

async function fetch_all(pages: string[]) {
  const waits = pages.map((page) =>
    asyncio.to_thread(requests.get, page),
  );
  const answers = await asyncio.gather(...waits);
  return answers.reduce((n, { text }) => n + text.length, 0);
}

async function fetch_part(pages: string[]) {
  return await asyncio.run(fetch_all(pages));
}

if (__name__ === "__main__") {
  const each = 3;
  const pages = open("pages.txt").read().split("\n");
  const parts: string[][] = [];
  for (let i = 0; i < pages.length; i += each)
    parts.push(pages.slice(i, i + each));
  using pool = new Pool(2);
  const sizes = pool.map(fetch_part, parts, { chunksize: 1 });
  const sum = sizes.reduce((a, b) => a + b);
  print(parts.length, "parts,", sum, "characters");
}
