const pair: [number, string] = [1, "two"];
print(pair, [], [[3, 4]]);
const [first, second] = pair;
print(first, second);
