print({ 1: "one", b: 2, [null as any]: 3 });
print(
  new Map([
    [20, "twenty"],
    [3, "three"],
  ]),
  { 20: "twenty", 3: "three" },
);
