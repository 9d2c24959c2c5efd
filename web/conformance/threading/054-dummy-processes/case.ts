import { Pool, Process, Queue, active_children, current_process } from "multiprocessing.dummy";

const total: number[] = [];

function work(q: Queue<[number, string]>, n: number) {
  total.push(n);
  q.put([n * n, current_process().name]);
}

const q = new Queue<[number, string]>();
const p = new Process({ target: work, args: [q, 3] });
print(p.name, p.exitcode, p.daemon, active_children());
p.start();
p.join();
print(p.exitcode, active_children(), total);
print(...q.get());
with_(new Pool(2), (pool: Pool) => {
  print(
    pool.constructor.name,
    pool.map((n: number) => n + 1, range(4)),
  );
});
