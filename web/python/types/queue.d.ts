// The module `queue` as a program imports it. Types only; the runtime is web/python/queue/.

declare module "queue" {
  /**
   * Queues between the threads of one process, and the two errors that every queue raises.
   * @zh 同一进程里线程之间的队列，以及所有队列共用的两个异常。
   * @python queue
   */
  namespace queue {
    /**
     * How long to wait.
     * @zh 等多久。
     * @python queue.Queue.get
     */
    interface Waiting {
      /**
       * Whether to wait at all. Left out, it does.
       * @zh 要不要等。不写就会等。
       * @python queue.Queue.get
       */
      block?: boolean;
      /**
       * Seconds after which `Empty` or `Full` is raised; null waits for ever.
       * @zh 等多少秒后抛出 `Empty` 或 `Full`；null 表示一直等。
       * @python queue.Queue.get
       */
      timeout?: number | null;
    }

    /**
     * There was nothing to get, at once or in time.
     * @zh 队列里没有东西可取(立刻取不到，或等到超时)。
     * @python queue.Empty
     */
    class Empty extends Exception {}

    /**
     * There was no room to put, at once or in time.
     * @zh 队列里没有空位可放(立刻放不下，或等到超时)。
     * @python queue.Full
     */
    class Full extends Exception {}

    /**
     * A queue without a limit and without tasks to be done.
     * @zh 没有容量上限、也不计任务的队列。
     * @python queue.SimpleQueue
     */
    class SimpleQueue<Item = unknown> {
      /**
       * Puts an item in. Never waits.
       * @zh 放入一项，从不等待。
       * @python queue.SimpleQueue.put
       */
      put(item: Item, block?: boolean | Waiting, timeout?: number | null): void;
      /**
       * Takes an item out; waits while there is none.
       * @zh 取出一项；没有时就等。
       * @python queue.SimpleQueue.get
       */
      get(block?: boolean | Waiting, timeout?: number | null): Item;
      /**
       * Puts an item in without waiting.
       * @zh 不等待地放入一项。
       * @python queue.SimpleQueue.put_nowait
       */
      put_nowait(item: Item): void;
      /**
       * Takes an item out, or raises `Empty` at once.
       * @zh 取出一项；没有就立刻抛出 `Empty`。
       * @python queue.SimpleQueue.get_nowait
       */
      get_nowait(): Item;
      /**
       * How many items there are now.
       * @zh 现在有多少项。
       * @python queue.SimpleQueue.qsize
       */
      qsize(): number;
      /**
       * Whether there are none now.
       * @zh 现在是否为空。
       * @python queue.SimpleQueue.empty
       */
      empty(): boolean;
    }

    /**
     * First in, first out.
     * @zh 先进先出的队列。
     * @python queue.Queue
     */
    class Queue<Item = unknown> extends SimpleQueue<Item> {
      constructor(maxsize?: number | { maxsize?: number });
      /**
       * How many items there is room for; 0 sets no limit.
       * @zh 最多能放多少项；0 表示不限。
       * @python queue.Queue
       */
      readonly maxsize: number;
      /**
       * How many items `task_done` was not called for yet.
       * @zh 还有多少项没有调用 `task_done`。
       * @python queue.Queue.join
       */
      readonly unfinished_tasks: number;
      /**
       * Whether there is no room now.
       * @zh 现在是否已满。
       * @python queue.Queue.full
       */
      full(): boolean;
      /**
       * Says that one item that was taken has been dealt with.
       * @zh 表示取出的一项已经处理完。
       * @python queue.Queue.task_done
       */
      task_done(): void;
      /**
       * Waits until every item that was put has been dealt with.
       * @zh 一直等到放入的每一项都处理完。
       * @python queue.Queue.join
       */
      join(): void;
    }

    /**
     * Last in, first out.
     * @zh 后进先出的队列。
     * @python queue.LifoQueue
     */
    class LifoQueue<Item = unknown> extends Queue<Item> {}

    /**
     * The smallest first. Arrays compare item by item: `[priority, text]`.
     * @zh 最小的先出。数组逐项比较，例如 `[优先级, 文字]`。
     * @python queue.PriorityQueue
     */
    class PriorityQueue<Item = unknown> extends Queue<Item> {}
  }

  export = queue;
}
