import asyncio from "asyncio";
async function work(n: number) {
  await asyncio.sleep(n * 0.1);
  if (n === 2) throw new ValueError(n);
  return n;
}

async function main() {
  for (const next_one of asyncio.as_completed([work(3), work(1), work(2)])) {
    try {
      print(await next_one);
    } catch (e) {
      if (e instanceof ValueError) print("ValueError", e);
    }
  }
  try {
    for (const next_one of asyncio.as_completed([work(0), work(100)], { timeout: 0.3 })) {
      print(await next_one);
    }
  } catch (e) {
    if (e instanceof TimeoutError) print(e.name);
  }
}

await asyncio.run(main());
