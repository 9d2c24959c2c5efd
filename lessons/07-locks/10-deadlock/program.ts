import { Lock, Process } from "multiprocessing";
import time from "time";

function ann(pen: Lock, paper: Lock) {
  with_(pen, () => {
    print("Ann has the pen");
    time.sleep(0.6);
    with_(paper, () => print("Ann writes"));
  });
}

function ben(pen: Lock, paper: Lock) {
  with_(paper, () => {
    print("Ben has the paper");
    time.sleep(0.9);
    with_(pen, () => print("Ben writes"));
  });
}

if (__name__ === "__main__") {
  const pen = new Lock();
  const paper = new Lock();
  const args: [Lock, Lock] = [pen, paper];
  new Process({ target: ann, args, name: "Ann" }).start();
  new Process({ target: ben, args, name: "Ben" }).start();
}
