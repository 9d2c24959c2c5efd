import asyncio from "asyncio";
async function waits(event: asyncio.Event) {
  print("waits");
  await event.wait();
}

async function main() {
  const event = new asyncio.Event();
  await asyncio.gather(waits(event), waits(event));
}

await asyncio.run(main());
