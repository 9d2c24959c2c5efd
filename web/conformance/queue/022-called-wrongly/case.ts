import { JoinableQueue, Pipe, Queue, SimpleQueue } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const wrong: any = { Queue, JoinableQueue, SimpleQueue };

if (__name__ === "__main__") {
  attempt("text:", () => new wrong.Queue("a"));
  attempt("half a place:", () => new Queue(1.5));
  attempt("None:", () => new wrong.Queue(null));
  attempt("huge:", () => new Queue(2 ** 31));
  attempt("largest:", () => new Queue(2 ** 31 - 1).full());
  attempt("less than none:", () => new Queue(-3).full());
  attempt("joinable:", () => new wrong.JoinableQueue("a"));
  attempt("simple:", () => new wrong.SimpleQueue(1));
  const q: any = new Queue();
  attempt("put:", () => q.put());
  attempt("joinable put:", () => new wrong.JoinableQueue().put());
  attempt("simple put:", () => new wrong.SimpleQueue().put());
  const [here, there]: any = Pipe();
  attempt("send:", () => here.send());
  // Nothing went in.
  print(q.empty(), there.poll());
}
