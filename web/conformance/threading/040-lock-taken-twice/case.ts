import { Lock } from "threading";

const lock = new Lock();
lock.acquire();
print("once");
lock.acquire();
print("never");
