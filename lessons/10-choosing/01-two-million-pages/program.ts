const SECONDS = 2;
const PAGES = 2_000_000;
const A_DAY = 24 * 60 * 60;

function days(at_once: number) {
  return ((PAGES / at_once) * SECONDS) / A_DAY;
}

const plans: [string, number][] = [
  ["one by one", 1],
  ["10 threads", 10],
  ["10 processes, 20 threads each", 10 * 20],
  ["10 processes, 1000 coroutines each", 10 * 1000],
];
for (const [plan, at_once] of plans) {
  print(`${plan}: ${days(at_once).toFixed(3)} days`);
}
