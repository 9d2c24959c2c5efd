import asyncio from "asyncio";
async function work() {
  print("in", asyncio.current_task()?.get_name());
  await asyncio.sleep(0);
  return 42;
}

async function main() {
  print(asyncio.current_task()?.get_name());
  const task = asyncio.create_task(work());
  const named = asyncio.create_task(work(), { name: "tidy" });
  print(task.get_name(), named.get_name(), asyncio.all_tasks().size);
  print(task.done(), task.cancelled());
  for (const ask of [() => task.result(), () => task.exception()]) {
    try {
      ask();
    } catch (e) {
      if (e instanceof asyncio.InvalidStateError) print(e.name, e);
    }
  }
  task.add_done_callback((t) => print("callback", t === task, t.result()));
  print(await task, await named);
  print(task.done(), task.result(), task.exception(), task.cancel());
  named.set_name("tidied");
  print(named.get_name(), asyncio.all_tasks().size);
}

await asyncio.run(main());
