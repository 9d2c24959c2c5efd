// Tight loops with a division: primes by trial.

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) {
    if (n % d === 0) return false;
  }
  return true;
}

export function kernel(): number {
  let count = 0;
  for (let n = 2; n < 800_000; n++) {
    if (isPrime(n)) count++;
  }
  return count;
}
