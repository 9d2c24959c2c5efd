import asyncio from "asyncio";
async function main() {
  print("main");
  await asyncio.sleep(0);
  print("main ends");
}

asyncio.run(main());
print("after");
