import asyncio from "asyncio";

async function fetch(page: number) {
  await asyncio.sleep(0.4);
  return page * 50_000;
}

function primes(limit: number) {
  let found = 0;
  for (let n = 2; n < limit; n++) {
    let k = 2;
    while (k * k <= n && n % k !== 0) k += 1;
    if (k * k > n) found += 1;
  }
  return found;
}

async function fetch_all() {
  const limits: number[] = [];
  for (const page of range(1, 7))
    limits.push(await fetch(page));
  return limits;
}

if (__name__ === "__main__") {
  const limits = await asyncio.run(fetch_all());
  print(limits.map((limit) => primes(limit)));
}
