class Box {}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

attempt(() => [1, 2][5]);
attempt(() => ({ a: 1 })["b" as "a"]);
attempt(() => (new Box() as any).lid);
attempt(() => 1 / 0);
attempt(() => 1 + "2");
