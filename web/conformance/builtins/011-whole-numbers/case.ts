print(6 / 2, 0.5 + 0.5, [10.0, 2.5], 1e16);
print(Number.isInteger(6 / 2), Math.floor(7 / 2));
