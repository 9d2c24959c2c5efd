import { Thread, current_thread } from "threading";

function refused(deed: () => unknown) {
  try {
    deed();
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}

const t = new Thread({ target: () => null });
refused(() => t.join());
t.start();
refused(() => t.start());
t.join();
refused(() => t.start());
refused(() => current_thread().join());
refused(() => {
  t.daemon = true;
});
print(t.join(0), t.join({ timeout: 1 }), t.join(null));
