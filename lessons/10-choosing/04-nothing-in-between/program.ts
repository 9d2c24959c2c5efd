import asyncio from "asyncio";

let total = 0;

async function add() {
  for (const _ of range(100)) {
    total += 1;
    await asyncio.sleep(0);
  }
}

async function main() {
  const coroutines = [...range(10)].map(() => add());
  await asyncio.gather(...coroutines);
  print("total:", total);
}

await asyncio.run(main());
