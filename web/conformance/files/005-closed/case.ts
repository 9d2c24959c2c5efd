function attempt(work: () => unknown) {
  try {
    print(work());
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print(e.name, e);
  }
}

const file = open("f", "w+");
with_(file, () => print(file.closed));
print(file.closed);
file.close();
attempt(() => file.read());
attempt(() => file.write("x"));
attempt(() => file.readline());
attempt(() => file.tell());
attempt(() => file.flush());
attempt(() => [...file]);
attempt(() => file.__enter__());
const data = open("f", "rb");
with_(data, () => {});
attempt(() => data.read());
attempt(() => data.seek(0));
print(file.name, data.name, data.mode);
