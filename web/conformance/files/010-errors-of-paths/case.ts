import os from "os";

function attempt(work: () => unknown) {
  try {
    print(work());
  } catch (e) {
    if (!(e instanceof TypeError || e instanceof OSError)) throw e;
    const { errno, filename } = e instanceof OSError ? e : { errno: null, filename: null };
    print(e.name, e, errno, filename);
  }
}

// What the types don't allow.
const wrong = (value: unknown) => value as never;

open("f", "w").close();
attempt(() => open("missing"));
attempt(() => open(""));
attempt(() => open("no/folder", "w"));
attempt(() => open("f", "x"));
attempt(() => open("f/x"));
attempt(() => open("."));
attempt(() => open("./f").read() === "");
attempt(() => open(wrong(null)));
attempt(() => open(wrong(1.5)));
attempt(() => open("f", wrong(null)));
attempt(() => os.remove("missing"));
attempt(() => os.listdir("missing"));
attempt(() => os.listdir("f"));
attempt(() => os.path.getsize("missing"));
print(os.path.splitext("a/b.tar.gz"), os.path.basename("a/b.c"), os.path.join("a", "b/", "c"));
