import { expect, it } from "vitest";
import { repr } from "../../builtins/text.ts";
import { recordingInterpreter } from "../../test-interpreter.ts";
import { publicMethods } from "./public-methods.ts";
import { equals } from "./referents/equals.ts";
import { ManagedDict } from "./referents/managed-dict.ts";
import { defineList } from "./referents/managed-list.ts";
import { ManagedArray } from "./referents/plain-values.ts";

const makeList = (...items: unknown[]) => {
  const List = defineList(recordingInterpreter().interpreter.kernel);
  return new List(items) as InstanceType<typeof List> &
    Record<string, (...a: unknown[]) => unknown>;
};

it("a managed list has Python's methods and errors", () => {
  const list = makeList(3, 1, 2);
  list["sort"]?.({ reverse: true });
  list["insert"]?.(0, "first");
  expect(repr(list)).toBe("['first', 3, 2, 1]");
  expect([list["pop"]?.(), list["pop"]?.(-2), list["index"]?.(2)]).toEqual([1, 3, 1]);
  expect(() => list["__getitem__"]?.(7)).toThrow("list index out of range");
  expect(() => list["remove"]?.(9)).toThrow("list.remove(x): x not in list");
});

it("a managed dict keeps the order of its keys, also of those that look like numbers", () => {
  const dict = new ManagedDict({ b: 1 });
  dict.__setitem__(2, "two");
  dict.update(new Map([["a", null]]));
  expect(dict.keys()).toEqual(["b", "2", "a"]);
  expect(dict.popitem()).toEqual(["a", null]);
  expect(() => dict.__getitem__("pink")).toThrow(
    expect.objectContaining({ name: "KeyError", message: "pink" }),
  );
});

it("a managed array takes numbers of its type only", () => {
  const array = new ManagedArray("i", [1, 2]);
  expect(() => array.__setitem__(0, 2 ** 40)).toThrow("signed integer is greater than maximum");
  expect(() => array.__setitem__(0, 1.5)).toThrow(
    "'float' object cannot be interpreted as an integer",
  );
  expect(repr(array)).toBe("array('i', [1, 2])");
});

it("equals as Python's == does", () => {
  expect(equals([1, { a: [null] }], [true, { a: [undefined] }])).toBe(true);
  expect(equals({ a: 1 }, { a: 1, b: 2 })).toBe(false);
});

it("finds the public methods of an object, inherited ones too", () => {
  class Base {
    add() {}
    _hidden() {}
  }
  class Derived extends Base {
    own() {}
  }
  expect(publicMethods(new Derived())).toEqual(["own", "add"]);
});
