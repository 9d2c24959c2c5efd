// The module `random` as a program imports it. Types only.

declare module "random" {
  /**
   * Random numbers. Every process has dice of its own.
   * @zh 随机数。每个进程有自己的随机数发生器。
   * @python random
   */
  namespace random {
    /**
     * A number from 0 up to, but not including, 1.
     * @zh 0 到 1 之间的数，不包括 1。
     * @python random.random
     */
    function random(): number;

    /**
     * A whole number from `a` to `b`, both included. Raises ValueError when `b` is less than `a`.
     * @zh 从 `a` 到 `b` 的整数，两端都包括。`b` 小于 `a` 时抛出 ValueError。
     * @python random.randint
     */
    function randint(a: number, b: number): number;

    /**
     * A whole number out of `range(stop)` or `range(start, stop, step)`. Raises ValueError when that is empty.
     * @zh 从 `range(stop)` 或 `range(start, stop, step)` 里取一个整数。范围为空时抛出 ValueError。
     * @python random.randrange
     */
    function randrange(start: number, stop?: number | null, step?: number): number;

    /**
     * A number between `a` and `b`, whole or not.
     * @zh `a` 与 `b` 之间的数，不一定是整数。
     * @python random.uniform
     */
    function uniform(a: number, b: number): number;

    /**
     * A number near `mu`; `sigma` says how far it usually strays.
     * @zh 在 `mu` 附近的数，`sigma` 表示通常偏离多远(正态分布)。
     * @python random.gauss
     */
    function gauss(
      mu?: number | { mu?: number; sigma?: number },
      sigma?: number | { sigma?: number },
    ): number;

    /**
     * One of the values. Raises IndexError when there are none.
     * @zh 从中取一个值。一个也没有时抛出 IndexError。
     * @python random.choice
     */
    function choice<Value>(values: ArrayLike<Value>): Value;

    /**
     * Brings the values into a random order, in place.
     * @zh 把这些值原地打乱。
     * @python random.shuffle
     */
    function shuffle(values: unknown[]): void;

    /**
     * `k` different ones of the values, in random order. Raises ValueError when there are fewer.
     * @zh 从中取 `k` 个不重复的值，顺序随机。不够时抛出 ValueError。
     * @python random.sample
     */
    function sample<Value>(values: Iterable<Value>, k: number | { k: number }): Value[];

    /**
     * Starts the sequence of random numbers anew. The same number, text or bytes give the same sequence; without, it can't be foretold.
     * @zh 重新开始一串随机数。种子(数、文本或字节)相同，得到的数也相同；不给种子就无法预知。
     * @python random.seed
     */
    function seed(seed?: number | bigint | boolean | string | Uint8Array | null): void;
  }

  export = random;
}
