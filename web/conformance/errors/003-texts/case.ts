function tell(e: any) {
  print(e, [e], e.args.length === 0);
}

tell(new ValueError());
tell(new ValueError("text"));
tell(new ValueError("a", 1));
tell(new ValueError(null));
tell(new ValueError(["list", 2]));
tell(new KeyError("key"));
tell(new KeyError());
tell(new KeyError("a", "b"));
tell(new RuntimeError("it's"));
tell(new OSError(2, "No such file", "x.txt"));
tell(new OSError(13, "Denied"));
tell(new OSError("only text"));
tell(new FileNotFoundError(2, "No such file or directory", "it's.txt"));
tell(new AssertionError());
tell(new StopIteration(7));
tell(new EOFError());
