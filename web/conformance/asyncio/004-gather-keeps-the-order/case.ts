import asyncio from "asyncio";
async function square(n: number, steps: number) {
  for (const _ of range(steps)) await asyncio.sleep(0);
  print("square", n);
  return n * n;
}

async function main() {
  print(await asyncio.gather(square(1, 3), square(2, 1), square(3, 2)));
  print(await asyncio.gather());
  const task = asyncio.create_task(square(4, 0));
  print(await asyncio.gather(task, task));
}

await asyncio.run(main());
