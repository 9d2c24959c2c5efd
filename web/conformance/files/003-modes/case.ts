open("f", "w").close();
for (const mode of ["r", "w", "a", "r+", "a+", "w+t", "rb", "wb", "ab", "rb+", "wb+", "ab+"]) {
  with_(open("f", mode as "r"), (file) =>
    print(file, file.mode, file.readable(), file.writable(), file.seekable(), file.isatty()),
  );
}
for (const mode of ["q", "rr", "rw", "rbt", "", "+", "b"]) {
  try {
    open("f", mode as "r");
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print(e.name, e);
  }
}
