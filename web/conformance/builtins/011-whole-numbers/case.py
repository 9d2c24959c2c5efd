print(6 / 2, 0.5 + 0.5, [10.0, 2.5], 1e16)
print(isinstance(6 / 2, int), 7 // 2)
