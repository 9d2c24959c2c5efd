declare const no_such_name: unknown;
const nothing: any = null;

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e instanceof NameError, e instanceof TypeError);
  }
}

attempt(() => no_such_name);
attempt(() => nothing());
