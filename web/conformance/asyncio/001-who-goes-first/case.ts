import asyncio from "asyncio";
async function worker(name: string) {
  print("start", name);
  await asyncio.sleep(0);
  print("middle", name);
  await asyncio.sleep(0);
  print("end", name);
}

async function main() {
  const tasks = [..."abc"].map((n) => asyncio.create_task(worker(n)));
  print("made");
  for (const task of tasks) await task;
  print("done");
}

await asyncio.run(main());
