import asyncio from "asyncio";
import sys from "sys";

async function other() {
  try {
    await asyncio.sleep(60);
  } finally {
    print("tidy");
  }
}

async function main() {
  asyncio.create_task(other());
  await asyncio.sleep(0);
  sys.exit(3);
}

await asyncio.run(main());
print("never");
