import sys from "sys";

print("a", "b", kw({ sep: "" }));
print("a", "b", "c", kw({ sep: ", ", end: ".\n" }));
print("no newline", kw({ end: "" }));
print(" and on", kw({ end: "\n\n" }));
print("a", 1, null, kw({ sep: null, end: null } as any));
print(kw({ sep: "x" }));
print("flushed", kw({ flush: true }));
print("to the stream", kw({ file: sys.stdout }));
print("to stderr", kw({ file: sys.stderr }));
for (const wrong of [{ sep: 1 }, { end: 2 }, { colour: "red" }] as any[]) {
  try {
    print("never said", kw(wrong));
  } catch (e: any) {
    print(e.name, e);
  }
}
