import { Thread } from "threading";
import time from "time";

function ask(hosts: string[]) {
  for (const host of hosts) {
    time.sleep(0.2);
  }
}

const text = open("hosts.txt").read();
const hosts = text.trim().split("\n");
const begin = time.time();
ask(hosts);
const middle = time.time();
print("one thread:", (middle - begin).toFixed(1), "s");
const halves = [hosts.slice(0, 8), hosts.slice(8)];
const pair = halves.map((half) =>
  new Thread({ target: ask, args: [half] }));
for (const thread of pair) thread.start();
for (const thread of pair) thread.join();
const took = time.time() - middle;
print("two threads:", took.toFixed(1), "s");
