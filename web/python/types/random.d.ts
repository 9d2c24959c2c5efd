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
    function sample<Value>(
      values: Iterable<Value>,
      k: number | { k: number; counts?: readonly number[] | null },
      options?: { counts?: readonly number[] | null },
    ): Value[];

    /**
     * `k` of the values, each drawn from all of them. `weights` says how likely each is; `cum_weights` their running sums.
     * @zh 从中取 `k` 个值，可以重复。`weights` 是各个值的权重，`cum_weights` 是权重的累加和。
     * @python random.choices
     */
    function choices<Value>(
      values: ArrayLike<Value>,
      ...weighing: [weights?: readonly number[] | null, options?: Weighing] | [options: Weighing]
    ): Value[];

    /**
     * How values are weighed, and how many are drawn.
     * @zh 怎样加权、取多少个。
     * @python random.choices
     */
    type Weighing = Partial<Record<"weights" | "cum_weights", readonly number[]> & { k: number }>;

    /**
     * A number near `mu`, as `gauss` gives it, one at a time.
     * @zh 与 `gauss` 一样，在 `mu` 附近的数(正态分布)，一次算一个。
     * @python random.normalvariate
     */
    function normalvariate(
      mu?: number | { mu?: number; sigma?: number },
      sigma?: number | { sigma?: number },
    ): number;

    /**
     * How long until the next event, when there are `lambd` of them in a unit of time.
     * @zh 单位时间内平均发生 `lambd` 次时，到下一次要等多久(指数分布)。
     * @python random.expovariate
     */
    function expovariate(lambd: number): number;

    /**
     * A number from `low` to `high`, most often near `mode`.
     * @zh `low` 到 `high` 之间的数，靠近 `mode` 的最多(三角分布)。
     * @python random.triangular
     */
    function triangular(low?: number, high?: number, mode?: number | null): number;

    /**
     * A whole number of `k` random bits, 53 at most.
     * @zh 由 `k` 个随机位组成的整数，最多 53 位。
     * @python random.getrandbits
     */
    function getrandbits(k: number): number;

    /**
     * Where the sequence of random numbers stands, for `setstate`.
     * @zh 随机数序列当前的状态，供 `setstate` 使用。
     * @python random.getstate
     */
    function getstate(): readonly unknown[];

    /**
     * Goes on from where `getstate` was called.
     * @zh 回到调用 `getstate` 时的状态，接着往下走。
     * @python random.setstate
     */
    function setstate(state: readonly unknown[]): void;

    /**
     * Dice of one's own, with all of these functions. They can be given to another process, which gets a copy.
     * @zh 自己的随机数发生器，带有以上所有函数。可以交给另一个进程，那边得到的是副本。
     * @python random.Random
     */
    const Random: new (seed?: number | bigint | boolean | string | Uint8Array | null) => Random;
    /**
     * What such dice can do: the functions of this module.
     * @zh 这种发生器能做的事：就是本模块的函数。
     * @python random.Random
     */
    interface Random extends Omit<typeof import("random"), "Random"> {}

    /**
     * Starts the sequence of random numbers anew. The same number, text or bytes give the same sequence; without, it can't be foretold.
     * @zh 重新开始一串随机数。种子(数、文本或字节)相同，得到的数也相同；不给种子就无法预知。
     * @python random.seed
     */
    function seed(
      seed?: number | bigint | boolean | string | Uint8Array | null,
      version?: number | { version: number },
    ): void;
  }

  export = random;
}
