print(
  new Map<unknown, unknown>([
    [1, "one"],
    [2.5, null],
    [null, []],
  ]).set(1, "t"),
);
print(new Set(["only"]), new Set(), new Set([3]));
const circle: unknown[] = [1];
circle.push(circle);
print(circle);
const table: Record<string, unknown> = { me: null };
table["me"] = table;
print(table);
print([{ a: new Set([1]) }, { b: new Map([[2, new Map([[3, []]])]]) }]);
print(Uint8Array.of(98, 121, 116, 101, 115, 0, 255, 39), [new Uint8Array()]);
