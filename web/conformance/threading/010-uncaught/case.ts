import { Thread } from "threading";

function boom() {
  throw new ValueError("boom");
}

let t = new Thread({ target: boom });
t.start();
t.join();
print(t.is_alive(), "main goes on");
t = new Thread({ target: boom, name: "named" });
t.start();
t.join();
