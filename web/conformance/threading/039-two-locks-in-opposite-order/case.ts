import { Event, Lock, Thread } from "threading";

const [a, b] = [new Lock(), new Lock()];
const [has_a, has_b] = [new Event(), new Event()];

function first() {
  with_(a, () => {
    has_a.set();
    has_b.wait();
    with_(b, () => print("never"));
  });
}

function second() {
  with_(b, () => {
    has_b.set();
    has_a.wait();
    with_(a, () => print("never"));
  });
}

new Thread({ target: first }).start();
new Thread({ target: second }).start();
print("both have one");
