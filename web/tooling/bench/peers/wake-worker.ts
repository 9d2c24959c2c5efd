// The limit: a worker that is there already and blocks on shared memory until it is woken.
//
//   control: Int32Array    [ input (0: none yet) ]
//   result:  Float64Array  [ began, output ]
import { answer } from "./task.ts";

self.onmessage = ({ data }: MessageEvent<SharedArrayBuffer>) => {
  const control = new Int32Array(data, 0, 1);
  const result = new Float64Array(data, 8, 2);
  self.postMessage("ready");
  Atomics.wait(control, 0, 0);
  const { began, output } = answer(Atomics.load(control, 0));
  result.set([began, output]);
  self.postMessage("done");
};
