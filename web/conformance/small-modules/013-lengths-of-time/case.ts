import math from "math";
import { Lock } from "threading";
import time from "time";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

const lock = new Lock();
lock.acquire();
for (const length of [math.nan, math.inf, 1e19, 10 ** 10]) {
  attempt(() => time.sleep(length));
  attempt(() => lock.acquire({ timeout: length }));
}
attempt(() => time.sleep(-math.inf));
attempt(() => time.sleep(false as any));
attempt(() => time.sleep(1e20));
attempt(() => time.sleep((10n ** 20n) as any));
attempt(() => time.sleep(-1e20));
attempt(() => time.sleep(-(10 ** 10)));
attempt(() => time.sleep(-1.5));
