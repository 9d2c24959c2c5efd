class Outer {
  static Inner = class Inner {};

  method() {}
}

function main() {
  function local() {}

  class Local {}

  class Wrong extends Exception {}

  print(local, Local, new Local(), [(x: unknown) => x]);
  print(Outer.Inner, new Outer.Inner(), Outer.prototype.method);
  print([new Wrong("it was")], Wrong);
  try {
    // Any: it is no file, on purpose.
    print("x", kw({ file: 5 as any }));
  } catch (e) {
    if (e instanceof AttributeError) print(e);
  }
  throw new Wrong("uncaught");
}

main();
