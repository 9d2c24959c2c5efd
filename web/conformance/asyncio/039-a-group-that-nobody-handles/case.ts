import asyncio from "asyncio";

async function fetch(name: string) {
  await asyncio.sleep(0);
  throw new ValueError(name);
}

async function pair(name: string) {
  await with_(new asyncio.TaskGroup(), async (group) => {
    group.create_task(fetch(name + " left"));
    group.create_task(fetch(name + " right"));
  });
}

async function main() {
  try {
    await with_(new asyncio.TaskGroup(), async (group) => {
      group.create_task(fetch("first"));
      group.create_task(fetch("second"));
    });
  } catch (e) {
    if (e instanceof ExceptionGroup) print([e], e.message);
  }
  await with_(new asyncio.TaskGroup(), async (group) => {
    group.create_task(pair("one"));
    group.create_task(fetch("single"));
  });
}

await asyncio.run(main());
