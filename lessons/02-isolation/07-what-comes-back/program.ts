import { Process } from "multiprocessing";
import sys from "sys";

let found = 0;

function count_vowels(word: string) {
  for (const letter of word) {
    if ("aeiou".includes(letter)) found += 1;
  }
  print("child has found", found);
  sys.exit(found);
}

if (__name__ === "__main__") {
  const p = new Process({
    target: count_vowels,
    args: ["isolation"],
  });
  p.start();
  p.join();
  print("parent has found", found);
  print("exit code", p.exitcode);
}
