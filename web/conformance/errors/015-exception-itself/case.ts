class Odd extends Exception {}

class Missing extends KeyError {}

function attempt(error: Error) {
  try {
    throw error;
  } catch (e: any) {
    print(e.name, e, [e], e.args, e instanceof Odd, e instanceof KeyError);
  }
}

attempt(new Exception("plain"));
attempt(new Exception());
attempt(new Exception("two", 2));
attempt(new Odd("odd", null));
attempt(new Missing("key"));
attempt(new Missing());
print(new TypeError() instanceof Exception, new TypeError() instanceof Odd);
print(new Odd() instanceof BaseException, new Exception() instanceof Odd);
print([new SystemExit(3)], new SystemExit(3), new SystemExit(3).code, new SystemExit().code);
print(Exception, [ValueError], Odd);
throw new Odd("uncaught");
