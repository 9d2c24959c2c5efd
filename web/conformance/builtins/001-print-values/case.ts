print(1, 2.5, -3, true, false, null);
print("text", "it's", "");
print();
print([1, "two", null, [true, 2.5]], []);
print({ a: 1, b: [null] }, {});
print([[], {}, "", '"', "both ' and \""]);
print((() => {})());
