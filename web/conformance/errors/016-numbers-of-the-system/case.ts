for (const number of [
  1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 99, 103, 104, 108, 110, 111, 114, 115,
]) {
  const e = new OSError(number, "text");
  print(number, e.name, e.errno, e.strerror, e.filename);
}

class Own extends OSError {}

for (const e of [
  new Own(2, "text", "a.txt"),
  new OSError(2, "text", "a.txt", null, "b.txt"),
  new OSError("2", "text"),
  new OSError(2),
  new PermissionError("only text"),
  new OSError(1, 2, 3, 4, 5, 6),
]) {
  print([e], e, e.args, e.errno, e.filename, e.filename2);
}
