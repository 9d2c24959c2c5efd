import asyncio from "asyncio";
async function work(n: number) {
  print("work", n);
  return n * n;
}

async function main() {
  const coroutine = work(3);
  print("called", asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(work));
  await asyncio.sleep(0);
  print("slept");
  print(await coroutine);
  print(await work(4));
}

await asyncio.run(main());
