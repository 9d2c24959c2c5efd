import asyncio from "asyncio";
async function work(name: string, steps: number, fails: boolean) {
  for (const _ of range(steps)) await asyncio.sleep(0);
  if (fails) throw new ValueError(name);
  print("end", name);
  return name;
}

async function main() {
  try {
    await asyncio.gather(work("a", 4, false), work("b", 1, true), work("c", 2, true));
  } catch (e) {
    if (e instanceof ValueError) print(e.name, e);
  }
  print("others go on");
  await asyncio.sleep(0.05);
  const results = await asyncio.gather(work("d", 2, false), work("e", 0, true), {
    return_exceptions: true,
  });
  print(results);
}

await asyncio.run(main());
