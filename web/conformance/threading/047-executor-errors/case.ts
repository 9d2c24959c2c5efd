import { ThreadPoolExecutor } from "concurrent.futures";
import { Event } from "threading";

function half(n: number) {
  if (n % 2) throw new ValueError(`${n} is odd`);
  return n / 2;
}

// Any: options that are wrong, on purpose.
const five: any = 5;
for (const wrong of [
  () => new ThreadPoolExecutor(0),
  () => new ThreadPoolExecutor({ initializer: five }),
]) {
  try {
    wrong();
  } catch (e) {
    if (e instanceof ValueError || e instanceof TypeError) print(e.name, e);
  }
}
with_(new ThreadPoolExecutor(2), (executor: ThreadPoolExecutor) => {
  const f = executor.submit(half, 3);
  print([f.exception()], f.exception() === f.exception());
  try {
    f.result();
  } catch (e) {
    if (e instanceof ValueError) print(e, e.cause, e === f.exception());
  }
  try {
    print([...executor.map(half, [4, 5, 6])]);
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
});
const [begun, go] = [new Event(), new Event()];

function hold() {
  begun.set();
  go.wait();
}

const executor = new ThreadPoolExecutor(1);
const first = executor.submit(hold);
const second = executor.submit(half, 2);
begun.wait();
print(second.cancel(), second.cancelled(), first.cancel());
const third = executor.submit(half, 4);
executor.shutdown(false, { cancel_futures: true });
print(third.cancelled());
go.set();
print(first.result());
