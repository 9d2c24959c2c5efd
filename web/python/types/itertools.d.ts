// The module `itertools` as a program imports it. Types only.

declare module "itertools" {
  /**
   * Iterators made of others. Each makes an item when it is asked for one.
   * @zh 由别的迭代器组成的迭代器。要一项，才生成一项。
   * @python itertools
   */
  namespace itertools {
    /**
     * Calls the function with each item's parts as its arguments. `Pool.starmap` is the same in several processes.
     * @zh 把每一项拆开作为参数来调用函数。`Pool.starmap` 就是它的多进程版本。
     * @python itertools.starmap
     */
    function starmap<Args extends readonly unknown[], Result>(
      target: (...args: Args) => Result,
      items: Iterable<Args>,
    ): IterableIterator<Result>;

    /**
     * Running totals: each item added to, or combined by `func` with, all before it.
     * @zh 累积结果：每一项与前面所有项相加，或用 `func` 合并。
     * @python itertools.accumulate
     */
    function accumulate<Item>(
      items: Iterable<Item>,
      func?: ((total: Item, item: Item) => Item) | null,
      options?: { initial?: Item | null },
    ): IterableIterator<Item>;

    /**
     * The items of the first, then those of the next, and so on.
     * @zh 先是第一个的各项，然后是下一个的，依次下去。
     * @python itertools.chain
     */
    const chain: {
      <Item>(...sources: Iterable<Item>[]): IterableIterator<Item>;
      /**
       * The same for an iterable of iterables.
       * @zh 同上，各个来源本身来自一个可迭代对象。
       * @python itertools.chain.from_iterable
       */
      from_iterable<Item>(sources: Iterable<Iterable<Item>>): IterableIterator<Item>;
    };

    /**
     * The first `stop` items.
     * @zh 前 `stop` 项。
     * @python itertools.islice
     */
    function islice<Item>(items: Iterable<Item>, stop: number | null): IterableIterator<Item>;

    /**
     * The items from `start` up to `stop`, every `step`th of them.
     * @zh 从第 `start` 项到第 `stop` 项之前，每 `step` 项取一项。
     * @python itertools.islice
     */
    function islice<Item>(
      items: Iterable<Item>,
      start: number | null,
      stop: number | null,
      step?: number | null,
    ): IterableIterator<Item>;

    /**
     * All combinations of one item of each. `{ repeat: n }` as the last argument takes all of them n times.
     * @zh 每个来源各取一项的所有组合。最后一个参数写 `{ repeat: n }` 表示全部来源重复 n 次。
     * @python itertools.product
     */
    function product<Item>(
      ...sources: (Iterable<Item> | { repeat: number })[]
    ): IterableIterator<Item[]>;

    /**
     * The same item again and again, `times` times or for ever.
     * @zh 同一项重复 `times` 次；不写则一直重复。
     * @python itertools.repeat
     */
    function repeat<Item>(item: Item, times?: number | { times: number }): IterableIterator<Item>;

    /**
     * Counts for ever: from 0 in steps of 1 unless said.
     * @zh 一直数下去；不写时从 0 开始，每次加 1。
     * @python itertools.count
     */
    function count(
      start?: number | { start?: number; step?: number },
      step?: number,
    ): IterableIterator<number>;

    /**
     * Lists of `size` items each; the last one may be shorter.
     * @zh 每 `size` 项组成一个列表，最后一个可能较短。
     * @python itertools.batched
     */
    function batched<Item>(items: Iterable<Item>, size: number): IterableIterator<Item[]>;

    /**
     * All items, and then all over again, for ever.
     * @zh 各项走完一遍再从头来，永不停止。
     * @python itertools.cycle
     */
    function cycle<Item>(items: Iterable<Item>): IterableIterator<Item>;

    /**
     * Each item with the one after it.
     * @zh 每一项与它后面的一项成对。
     * @python itertools.pairwise
     */
    function pairwise<Item>(items: Iterable<Item>): IterableIterator<[Item, Item]>;
  }

  export = itertools;
}
