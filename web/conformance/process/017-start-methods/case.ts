import {
  Process,
  get_all_start_methods,
  get_context,
  get_start_method,
  set_start_method,
} from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

function child() {
  print("child", get_start_method());
}

if (__name__ === "__main__") {
  print(get_all_start_methods().sort());
  print(get_start_method({ allow_none: true }));
  attempt(() => set_start_method("teleport" as any));
  set_start_method("forkserver");
  attempt(() => set_start_method("spawn"));
  attempt(() => set_start_method("spawn", { force: true }));
  print(get_start_method());
  attempt(() => get_context("teleport" as any));
  for (const method of ["spawn", "fork"] as const) {
    const context = get_context(method);
    print(method, context.get_start_method());
    attempt(() => context.set_start_method("fork"));
    const p = new context.Process({ target: child });
    p.start();
    p.join();
  }
  print(get_context().get_start_method());
}
