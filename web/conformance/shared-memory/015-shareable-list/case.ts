import { ShareableList } from "multiprocessing.shared_memory";

if (__name__ === "__main__") {
  const bytes = Uint8Array.from("bytes", (character) => character.charCodeAt(0));
  const things = new ShareableList(["howdy", bytes, -273.5, 100, null, true, 42], {
    name: "conformance-015",
  });
  print(things);
  print(things.length, things[0], things[1], things[6], [...things]);
  things[2] = -78.5;
  things[0] = "shorter?";
  things[3] = "a text";
  things[4] = 7;
  print([...things]);
  things[3] = null;
  things[5] = false;
  print(things[3], things[5], things.count(null), things.count("none"));
  print(things.index(7), things.index("shorter?"));
  const same = new ShareableList({ name: things.shm.name });
  same[6] = 43;
  print(things[6], same.length, [...same]);
  same.shm.close();
  const empty = new ShareableList([]);
  print([...empty], empty.length);
  empty.shm.close();
  empty.shm.unlink();
  things.shm.close();
  things.shm.unlink();
}
