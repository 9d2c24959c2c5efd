import { partial } from "functools";

function show(...words: number[]) {
  print(words);
}

const inner = partial(show, 1);
const outer = partial(inner, 2);
outer(3);
print(outer.func === show, outer.args, outer.keywords);
print(inner.args);
