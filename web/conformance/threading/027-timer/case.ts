import { Timer } from "threading";

function ring(word: string | { word: string }, times = 1) {
  print((typeof word === "string" ? word : word.word).repeat(times));
}

const t = new Timer(0.02, ring, ["tick ", 2]);
print(t.name, t.interval, t.finished.is_set(), t.is_alive());
t.start();
t.join();
print(t.finished.is_set());
const late = new Timer(10, ring, { args: ["never"] });
late.start();
late.cancel();
late.join();
print(late.finished.is_set(), late.is_alive());
new Timer(0.01, ring, { kwargs: { word: "by name" } }).start();
try {
  // Any: without its function, on purpose.
  const Bare: any = Timer;
  new Bare(1);
} catch (e) {
  if (e instanceof TypeError) print(e);
}
