import { UnsupportedOperation } from "io";

function attempt(work: () => unknown) {
  try {
    print(work());
  } catch (e) {
    if (!(e instanceof TypeError || e instanceof OSError)) throw e;
    print(e.name, e instanceof UnsupportedOperation, e);
  }
}

// What the types don't allow.
const wrong = (value: unknown) => value as never;

open("f", "w").close();
attempt(() => open("f").write("x"));
attempt(() => open("f", "rb").write(Uint8Array.of(120)));
attempt(() => open("f", "w").read());
attempt(() => open("f", "w").readline());
attempt(() => [...open("f", "w")]);
attempt(() => open("f", "wb").read());
attempt(() => open("f", "w").write(wrong(5)));
attempt(() => open("f", "w").write(wrong(null)));
attempt(() => open("f", "w").writelines(wrong(["a", 5])));
attempt(() => open("f", "w").writelines(wrong(5)));
attempt(() => open("f", "wb").write(wrong("x")));
attempt(() => open("f", "wb").write(wrong(7)));
attempt(() => open("f").read(1.5));
attempt(() => open("f").read(wrong("1")));
