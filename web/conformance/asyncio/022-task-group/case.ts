import asyncio from "asyncio";
async function work(name: string, steps: number, fails = false) {
  try {
    for (const _ of range(steps)) await asyncio.sleep(0);
  } catch (e) {
    print("cancelled", name);
    throw e;
  }
  if (fails) throw new ValueError(name);
  print("end", name);
  return name;
}

interface Group extends Error {
  readonly exceptions: readonly unknown[];
}

const tuple = (items: readonly unknown[]) => `(${[...items].map(shown).join(", ")},)`;
const shown = (e: unknown) => (e instanceof Error ? `${e.name}('${e.message}')` : "");

async function main() {
  const tasks: asyncio.Task<string>[] = [];
  await with_(new asyncio.TaskGroup(), async (group) => {
    tasks.push(group.create_task(work("a", 3)));
    group.create_task(work("b", 1));
    print("made");
  });
  print("all", tasks[0].result());
  try {
    await with_(new asyncio.TaskGroup(), async (group) => {
      group.create_task(work("c", 5));
      group.create_task(work("d", 1, true));
      await asyncio.sleep(10);
      print("never");
    });
  } catch (e) {
    const { name, exceptions } = e as Group;
    print(name, e, tuple(exceptions));
  }
  try {
    await with_(new asyncio.TaskGroup(), async (group) => {
      group.create_task(work("e", 5));
      throw new KeyError("body");
    });
  } catch (e) {
    print(tuple((e as Group).exceptions));
  }
}

await asyncio.run(main());
