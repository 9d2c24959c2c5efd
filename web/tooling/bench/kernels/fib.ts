// Calls and little else: the naive Fibonacci numbers.

function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

export function kernel(): number {
  return fib(35);
}
