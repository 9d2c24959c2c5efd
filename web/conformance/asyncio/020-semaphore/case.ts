import asyncio from "asyncio";
let inside = 0;

async function work(gate: asyncio.Semaphore, name: number) {
  await with_(gate, async () => {
    inside += 1;
    print("in", name, inside <= 2);
    await asyncio.sleep(0.01);
    inside -= 1;
  });
}

async function main() {
  const gate = new asyncio.Semaphore(2);
  await asyncio.gather(...[...range(5)].map((n) => work(gate, n)));
  print(gate.locked(), inside);
  const bounded = new asyncio.BoundedSemaphore();
  await bounded.acquire();
  print(bounded.locked());
  bounded.release();
  try {
    bounded.release();
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
  try {
    new asyncio.Semaphore(-1);
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
}

await asyncio.run(main());
