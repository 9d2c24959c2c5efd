class Room {
  name: string;
  swallow: boolean;

  constructor(name: string, swallow = false) {
    this.name = name;
    this.swallow = swallow;
  }

  __enter__() {
    print("enter", this.name);
    return this.name.toUpperCase();
  }

  __exit__(type: any, value: unknown, traceback: unknown) {
    print("leave", this.name, type && type.name, value);
    return this.swallow;
  }
}

with_(new Room("kitchen"), (name) => {
  print("in", name);
});

with_(new Room("cellar", true), () => {
  throw new ValueError("dark");
});

try {
  with_(new Room("attic"), () => {
    with_(new Room("chest"), () => {
      throw new KeyError("key");
    });
  });
} catch (e: any) {
  print("out", e);
}

try {
  with_(5 as any, () => {
    print("never said");
  });
} catch (e: any) {
  print(e.name, e);
}
