with_(open("diary.txt", "w"), (file) => {
  print(file.write("first\n"));
  file.write("second\nthird");
});
with_(open("diary.txt"), (file) => {
  print([file.read()], [file.read()]);
});
with_(open("diary.txt", "r"), (file) => {
  for (const line of file) print([line]);
});
with_(open("diary.txt"), (file) => {
  print(file.readlines());
});
with_(open("diary.txt", "a"), (file) => {
  file.write("!");
});
const text = open("diary.txt");
print([text.read(5)], text.closed);
text.close();
print(text.closed);
with_(open("data.bin", "wb"), (file) => {
  file.write(Uint8Array.of(0, 255));
});
const bytes = open("data.bin", "rb");
print(bytes.read());
bytes.close();
for (const call of [
  () => open("no-such.txt"),
  () => open("diary.txt", "q" as any),
  () => bytes.read(),
]) {
  try {
    call();
  } catch (e: any) {
    print(e.name, e);
  }
}
