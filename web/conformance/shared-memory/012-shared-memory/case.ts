import { SharedMemory } from "multiprocessing.shared_memory";

if (__name__ === "__main__") {
  const first = new SharedMemory({ create: true, size: 10 });
  print(first.size, first.buf.length, first.name.startsWith("psm_"), first.buf.slice());
  first.buf[0] = 7;
  first.buf.set([1, 2, 3], 1);
  const second = new SharedMemory(first.name);
  print(second.size, second.buf.slice(0, 5), second.name === first.name);
  second.buf[4] = 99;
  print(first.buf.slice(0, 5));
  print(second.close(), second.buf, first.buf[4]);
  print(second.close());
  print(first.unlink());
  // Those who have it keep it, nobody else finds it any more.
  print(first.buf[0]);
  first.close();
  try {
    print(new SharedMemory(first.name));
  } catch (e) {
    if (e instanceof FileNotFoundError) print(e.message.replace(first.name, "NAME"));
  }
}
