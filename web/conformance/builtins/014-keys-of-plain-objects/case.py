print({1: "one", "b": 2, None: 3})
print({20: "twenty", 3: "three"})
