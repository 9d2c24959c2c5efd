import { Manager, active_children, set_start_method } from "multiprocessing";
import { SyncManager } from "multiprocessing.managers";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const manager = new SyncManager();
  attempt("too early:", () => manager.list());
  print(active_children());
  attempt("start:", () => manager.start());
  const server = active_children()[0];
  print(server.name, server.daemon, server.is_alive());
  print(manager.list([1, 2]));
  attempt("shutdown:", () => manager.shutdown());
  print(server.is_alive(), active_children());
  attempt("too late:", () => manager.list());
  attempt("with:", () => with_(manager, () => "entered"));
  with_(Manager(), (other: SyncManager) => {
    print(active_children().map((child) => child.name));
    try {
      with_(other, () => {
        throw new KeyError("inside");
      });
    } catch (e) {
      if (e instanceof KeyError) print("KeyError", e);
    }
  });
  print(active_children());
}
