import { Array, set_start_method } from "multiprocessing";

if (__name__ === "__main__") {
  set_start_method("spawn");
  const zeros = new Array("i", 4);
  print(zeros.slice(), zeros.length);
  const primes = new Array("i", [2, 3, 5, 7, 11]);
  print(primes[0], primes[4], primes.length);
  print(primes.slice(), primes.slice(1, 3), primes.slice(2), primes.slice(-2), primes.slice(5));
  primes[2] = 50;
  primes[0] += 1;
  print(
    primes.slice(),
    [...primes],
    [...primes].reduce((a, b) => a + b),
  );
  print(new Array("i", range(3)).slice(), new Array("d", [0.25, 0.5, 0.75]).slice());
  with_(primes.get_lock(), () => print(primes[1], primes.get_lock()));
  print(new Array("i", 0).slice(), new Array("i", []).slice());
}
