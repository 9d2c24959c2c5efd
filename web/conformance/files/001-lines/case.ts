const repr = (text: string) => `'${text.replaceAll("\n", "\\n")}'`;

with_(open("hosts.txt", "w"), (file) => {
  print(file.write("one\ntwo\n"), file.write("\nfour"));
  file.writelines([" and", " more\n"]);
});
with_(open("hosts.txt"), (file) => {
  print([...file].map((line) => line.trim()));
  print(repr(file.readline()), repr(file.read()));
});
with_(open("hosts.txt"), (file) => {
  print(repr(file.readline()), file.readlines(), repr(file.readline()));
});
with_(open("hosts.txt"), (file) => {
  print(repr(file.read(2)), repr(file.read(3)), repr(file.readline(1)), repr(file.readline(99)));
  print(file.readlines(1), repr(file.read(-1)), repr(file.read(5)));
});
