import { Process } from "multiprocessing";
import { SharedMemory } from "multiprocessing.shared_memory";

function brighten(name: string) {
  const image = new SharedMemory(name);
  for (const i of range(4)) image.buf[i] += 100;
  image.close();
}

if (__name__ === "__main__") {
  const image = new SharedMemory({ create: true, size: 4 });
  image.buf.set([10, 20, 30, 40]);
  const p = new Process({
    target: brighten, args: [image.name],
  });
  p.start();
  p.join();
  print("pixels:", Array.from(image.buf.slice(0, 4)));
  image.close();
  image.unlink();
}
