const b = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

with_(open("f", "wb+"), (file) => {
  print(file.write(Uint8Array.from(range(250, 256))), file.tell());
  print(file.seek(1), file.read(2), file.tell(), file.read(), file.read());
  print(file.seek(-2, 2), file.write(b("\nxy\n")), file.seek(8), file.write(b("z")));
  file.seek(0);
  print(file.read());
  file.seek(0);
  print(file.readlines(), file.seek(3), file.seek(2, 1), file.readline(1), [...file]);
  try {
    file.seek(-1);
  } catch (e) {
    if (!(e instanceof OSError)) throw e;
    print(e.name, e, e.errno);
  }
});
with_(open("f", "ab"), (file) => print(file.tell(), file.write(b("!")), file.tell()));
