// Tight loops over a typed array: the sieve of Eratosthenes.

export function kernel(): number {
  const size = 12_000_000;
  const composite = new Uint8Array(size);
  let count = 0;
  for (let n = 2; n < size; n++) {
    if (composite[n]) continue;
    count++;
    for (let multiple = n * n; multiple < size; multiple += n) {
      composite[multiple] = 1;
    }
  }
  return count;
}
