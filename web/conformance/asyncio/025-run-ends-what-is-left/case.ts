import asyncio from "asyncio";
async function background() {
  try {
    await asyncio.sleep(60);
  } finally {
    print("background ends");
  }
}

async function main() {
  asyncio.create_task(background());
  await asyncio.sleep(0);
  print("main ends");
  return "result";
}

print(await asyncio.run(main()));

async function fails() {
  await asyncio.sleep(0);
  throw new ValueError("out of run");
}

try {
  await asyncio.run(fails());
} catch (e) {
  if (e instanceof ValueError) print(e.name, e);
}

async function nested() {
  const coroutine = main();
  try {
    asyncio.run(coroutine);
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
  (coroutine as unknown as { close(): void }).close();
}

await asyncio.run(nested());
try {
  asyncio.run(5 as unknown as Promise<number>);
} catch (e) {
  if (e instanceof ValueError) print(e);
}
try {
  asyncio.get_running_loop();
} catch (e) {
  if (e instanceof RuntimeError) print(e);
}
