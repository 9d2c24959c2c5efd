import asyncio from "asyncio";
async function work() {
  await asyncio.sleep(0);
  throw new ValueError("boom");
}

async function main() {
  await work();
}

print("before");
await asyncio.run(main());
print("never");
