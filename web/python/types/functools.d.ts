// The module `functools` as a program imports it. Types only.

declare module "functools" {
  /**
   * Functions made of functions.
   * @zh 由函数组成的函数。
   * @python functools
   */
  namespace functools {
    /**
     * A function some of whose arguments are given already: the first ones, and those in `kw({ … })` as the last argument. It can go to another process when the function and the arguments can.
     * @zh 预先给定一部分参数的函数：前几个参数，以及最后一个参数 `kw({ … })` 里的关键字参数。函数和参数能交给另一个进程时，它也能。
     * @python functools.partial
     */
    function partial<Result>(target: Callable<any[], Result>, ...args: unknown[]): Partial<Result>;

    /**
     * What `partial` makes.
     * @zh `partial` 的结果。
     * @python functools.partial
     */
    interface Partial<Result> {
      (...args: any[]): Result;
      /**
       * The function that is called.
       * @zh 被调用的函数。
       * @python functools.partial.func
       */
      readonly func: (...args: any[]) => Result;
      /**
       * The arguments given already.
       * @zh 已经给定的位置参数。
       * @python functools.partial.args
       */
      readonly args: readonly unknown[];
      /**
       * The keyword arguments given already.
       * @zh 已经给定的关键字参数。
       * @python functools.partial.keywords
       */
      readonly keywords: Readonly<Record<string, unknown>>;
    }

    /**
     * Combines all items into one value, from the left: `reduce(f, [a, b, c])` is `f(f(a, b), c)`. Raises TypeError when there are none and no `initial`.
     * @zh 从左到右把所有项合并成一个值：`reduce(f, [a, b, c])` 就是 `f(f(a, b), c)`。没有任何项又没有 `initial` 时抛出 TypeError。
     * @python functools.reduce
     */
    function reduce<Item, Total = Item>(
      target: (total: Total, item: Item) => Total,
      items: Iterable<Item>,
      initial?: Total,
    ): Total;
  }

  export = functools;
}
