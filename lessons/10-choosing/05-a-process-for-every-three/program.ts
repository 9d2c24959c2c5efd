import asyncio from "asyncio";
import { Process } from "multiprocessing";
import requests from "requests";

async function fetch_all(pages: string[]) {
  const waits = pages.map((page) =>
    asyncio.to_thread(requests.get, page),
  );
  const answers = await asyncio.gather(...waits);
  for (const answer of answers) {
    print(answer.url, answer.status_code);
  }
}

async function child(pages: string[]) {
  await asyncio.run(fetch_all(pages));
}

if (__name__ === "__main__") {
  const each = 3;
  const pages = open("pages.txt").read().split("\n");
  for (let i = 0; i < pages.length; i += each) {
    const part = pages.slice(i, i + each);
    new Process({ target: child, args: [part] }).start();
  }
}
