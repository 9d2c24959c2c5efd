import { Array, Value } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    call();
    print(label, "made");
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

function put(shared: Value, value: unknown) {
  Reflect.set(shared, "value", value);
}

// Any: what is given is wrong on purpose.
const [texts, code]: any[] = [["a", "b"], "z"];

if (__name__ === "__main__") {
  const [number, ratio] = [new Value("i", 1), new Value("d", 0.5)];
  attempt("text in i:", () => put(number, "x"));
  attempt("fraction in i:", () => put(number, 1.5));
  attempt("None in i:", () => put(number, null));
  attempt("text in d:", () => put(ratio, "x"));
  attempt("whole number in d:", () => put(ratio, 4));
  attempt("fraction at first:", () => new Value("i", 0.5));
  attempt("texts in an array:", () => new Array("i", texts));
  attempt("length below zero:", () => new Array("i", -1));
  attempt("no such code:", () => new Value(code, 1));
  print(number.value, ratio.value / 8);
}
