import { Condition, Lock, set_start_method } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const condition = new Condition();
  print(condition, new Condition(new Lock()));
  attempt("wait:", () => condition.wait());
  attempt("wait_for:", () => condition.wait_for(() => false));
  attempt("wait_for what is true:", () => condition.wait_for(() => "yes"));
  attempt("notify:", () => condition.notify());
  attempt("notify_all:", () => condition.notify_all());
  attempt("release:", () => condition.release());
  with_(condition, () => {
    print(condition);
    attempt("wait(0.01):", () => condition.wait(0.01));
    attempt("wait(timeout=0):", () => condition.wait({ timeout: 0 }));
    attempt("notify:", () => condition.notify());
    attempt("notify_all:", () => condition.notify_all());
    attempt("acquire again:", () => condition.acquire());
    attempt("wait(0.01) in depth:", () => condition.wait(0.01));
    print(condition);
    condition.release();
  });
  print(condition);
}
