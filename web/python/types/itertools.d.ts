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

    /**
     * All ways to choose `r` of the items, in their order.
     * @zh 从各项里选 `r` 项的所有选法，保持原来的顺序。
     * @python itertools.combinations
     */
    function combinations<Item>(items: Iterable<Item>, r: number): IterableIterator<Item[]>;

    /**
     * All ways to choose `r` of the items, each as often as one likes.
     * @zh 从各项里选 `r` 项的所有选法，同一项可以重复选。
     * @python itertools.combinations_with_replacement
     */
    function combinations_with_replacement<Item>(
      items: Iterable<Item>,
      r: number,
    ): IterableIterator<Item[]>;

    /**
     * All orders of the items, or of `r` of them.
     * @zh 各项(或其中 `r` 项)的所有排列。
     * @python itertools.permutations
     */
    function permutations<Item>(items: Iterable<Item>, r?: number): IterableIterator<Item[]>;

    /**
     * The items beside which something true stands.
     * @zh 只留下对应选择值为真的项。
     * @python itertools.compress
     */
    function compress<Item>(
      items: Iterable<Item>,
      selectors: Iterable<unknown>,
    ): IterableIterator<Item>;

    /**
     * The first items of all, the second items, and so on until the longest ends. `{ fillvalue: x }` as the last argument fills the gaps.
     * @zh 依次取各来源的第一项、第二项……直到最长的结束。最后一个参数写 `{ fillvalue: x }` 用来补缺。
     * @python itertools.zip_longest
     */
    function zip_longest<Item, Fill = null>(
      ...sources: (Iterable<Item> | { fillvalue: Fill })[]
    ): IterableIterator<(Item | Fill)[]>;

    /**
     * The items up to the first for which `predicate` does not hold.
     * @zh 从头取，直到第一个不满足 `predicate` 的项为止。
     * @python itertools.takewhile
     */
    function takewhile<Item>(
      predicate: (item: Item) => unknown,
      items: Iterable<Item>,
    ): IterableIterator<Item>;

    /**
     * The items from the first for which `predicate` does not hold.
     * @zh 从第一个不满足 `predicate` 的项开始取。
     * @python itertools.dropwhile
     */
    function dropwhile<Item>(
      predicate: (item: Item) => unknown,
      items: Iterable<Item>,
    ): IterableIterator<Item>;

    /**
     * The items for which `predicate` does not hold.
     * @zh 只留下不满足 `predicate` 的项。
     * @python itertools.filterfalse
     */
    function filterfalse<Item>(
      predicate: ((item: Item) => unknown) | null,
      items: Iterable<Item>,
    ): IterableIterator<Item>;

    /**
     * Neighbours with the same key, as pairs of the key and its items.
     * @zh 相邻且键相同的项归为一组，给出键和组里的各项。
     * @python itertools.groupby
     */
    function groupby<Item, Key = Item>(
      items: Iterable<Item>,
      key?: ((item: Item) => Key) | { key: (item: Item) => Key } | null,
    ): IterableIterator<[Key, IterableIterator<Item>]>;
  }

  export = itertools;
}
