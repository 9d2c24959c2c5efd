import { Condition, Lock, RLock } from "threading";

function refused(deed: () => unknown) {
  try {
    deed();
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}

let c = new Condition();
print(c);
for (const wrong of [() => c.wait(), () => c.notify(), () => c.notify_all(), () => c.release()])
  refused(wrong);
with_(c, () => {
  print(c.wait(0), c.wait({ timeout: 0.01 }), c.notify(), c.notify_all(), c.notify({ n: 2 }));
  print(
    c.wait_for(() => "there"),
    c.wait_for(() => 0, 0.01),
  );
});
const lock = new Lock();
c = new Condition(lock);
print(c);
with_(c, () => print(lock.locked(), c.wait(0.01), lock.locked()));
print(lock.locked());
refused(() => c.wait());
const r = new RLock();
c = new Condition(r);
with_(r, () => {
  with_(r, () => print(c.wait(0.01)));
});
try {
  // Any: no lock, on purpose.
  const five: any = 5;
  new Condition(five);
} catch (e) {
  if (e instanceof AttributeError) print(e);
}
