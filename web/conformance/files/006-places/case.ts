function attempt(work: () => unknown) {
  try {
    print(work());
  } catch (e) {
    if (!(e instanceof ValueError || e instanceof OSError)) throw e;
    print(e.name, e);
  }
}

with_(open("f", "w+"), (file) => {
  file.write("héllo\nworld\n");
  print(file.tell(), file.seek(0), file.readline().trim(), file.tell());
  const place = file.tell();
  print(file.readline().trim(), file.seek(place), file.read(3));
  print(file.seek(0, 2), file.tell(), file.seek(0, 1));
  attempt(() => file.seek(1, 1));
  attempt(() => file.seek(-1, 2));
  attempt(() => file.seek(-1));
  attempt(() => file.seek(0, 5 as 0));
  file.seek(0);
  file.next();
  attempt(() => file.tell());
  print([...file], file.tell());
});
with_(open("f", "r+"), (file) => {
  file.readline();
  file.write("end\n");
});
print(open("f").read().split("\n"));
