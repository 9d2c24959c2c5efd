import asyncio from "asyncio";
async function work() {
  print("work");
  return 1;
}

async function main() {
  const coroutine = work();
  print(await coroutine);
  try {
    print(await coroutine);
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}

await asyncio.run(main());
