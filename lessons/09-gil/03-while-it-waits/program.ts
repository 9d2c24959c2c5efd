import { Thread } from "threading";
import requests from "requests";
import time from "time";

const pages = open("pages.txt").read().trim().split("\n");
const begin = time.time();
for (const page of pages) {
  requests.get(page);
}
const middle = time.time();
const threads = pages.map((page) =>
  new Thread({ target: requests.get, args: [page] }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
const end = time.time();
print("one by one:", (middle - begin).toFixed(1), "s");
print("four threads:", (end - middle).toFixed(1), "s");
