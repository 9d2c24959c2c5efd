print({1: "one", 2.5: None, None: [], True: "t"})
print({"only"}, set(), {3})
circle = [1]
circle.append(circle)
print(circle)
table = {"me": None}
table["me"] = table
print(table)
print([{"a": {1}}, {"b": {2: {3: []}}}])
print(b"bytes\x00\xff'", [b""])
