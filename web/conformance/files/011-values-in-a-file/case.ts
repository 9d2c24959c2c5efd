import { dump, dumps, load, loads, UnpicklingError } from "pickle";

function attempt(work: () => unknown) {
  try {
    print(work());
  } catch (e) {
    if (!(e instanceof EOFError || e instanceof UnpicklingError || e instanceof TypeError)) throw e;
    print(e.name, e);
  }
}

with_(open("values", "wb"), (file) => {
  dump({ a: [1, 2.5, null] }, file);
  dump("two", file);
});
with_(open("values", "rb"), (file) => {
  print(load(file), load(file));
  attempt(() => load(file));
  attempt(() => dumps(file));
});
const data = dumps([1, 2, 3]);
print(loads(data));
attempt(() => loads(data.slice(0, -1)));
attempt(() => loads(new Uint8Array()));
attempt(() => loads(Uint8Array.of(33)));
attempt(() => loads("text" as never));
attempt(() => dumps(open("values", "w")));
