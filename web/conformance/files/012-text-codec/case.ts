function attempt(work: () => unknown) {
  try {
    print(work());
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print(e.name, e);
  }
}

const ascii = (text: string) => `'${text.replaceAll("\ufffd", "\\ufffd")}'`;
const broken = ["ok \xff", "\xe2\x82", "\xe2\x82(", "\xed\xa0\x80", "\xf0\x9f\x98", "\xc0\x80"];

for (const data of broken) {
  with_(open("f", "wb"), (file) =>
    file.write(Uint8Array.from(data, (letter) => letter.charCodeAt(0))),
  );
  attempt(() => open("f", { encoding: "utf-8" }).read());
  print(ascii(open("f", { encoding: "utf-8", errors: "replace" }).read()), kw({ end: " " }));
  print(ascii(open("f", { encoding: "utf-8", errors: "ignore" }).read()));
}
with_(open("f", "w", { encoding: "utf-8" }), (file) => {
  print(file.write("naïve 文件 😀\n"));
  attempt(() => file.write("a\ud800"));
});
print(open("f", "rb").read());
print(open("f", { encoding: "utf-8" }).read(8));
