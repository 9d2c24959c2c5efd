with_(open("mixed", "wb"), (file) =>
  file.write(Uint8Array.from("a\nb\r\nc\rd", (letter) => letter.charCodeAt(0))),
);
for (const newline of [null, "", "\n", "\r", "\r\n"] as const) {
  with_(open("mixed", { newline }), (file) => print([newline], file.readlines()));
}
for (const newline of [null, "", "\n", "\r", "\r\n"] as const) {
  with_(open("out", "w", { newline }), (file) => file.write("1\n2\n"));
  with_(open("out", "rb"), (file) => print([newline], file.read()));
}
