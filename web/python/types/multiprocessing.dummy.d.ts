// The module `multiprocessing.dummy` as a program imports it. Types only; the runtime is
// web/python/multiprocessing/dummy.ts.

declare module "multiprocessing.dummy" {
  import pool = require("multiprocessing.pool");
  import queue = require("queue");
  import threading = require("threading");

  /**
   * The names of multiprocessing, with threads behind them: change the import, and nothing else.
   * @zh 名字和 multiprocessing 一样，背后却是线程：只改 import 这一行就行。
   * @python multiprocessing.dummy
   */
  namespace dummy {
    /**
     * A thread that looks like a process.
     * @zh 看起来像进程的线程。
     * @python multiprocessing.dummy
     */
    class Process<
      Arguments extends readonly unknown[] = any[],
    > extends threading.Thread<Arguments> {
      /**
       * 0 once it has ended; null before.
       * @zh 结束之后是 0，之前是 null。
       * @python multiprocessing.Process.exitcode
       */
      readonly exitcode: number | null;
    }

    /**
     * The thread that calls.
     * @zh 正在调用它的线程。
     * @python threading.current_thread
     */
    function current_process(): threading.Thread;

    /**
     * Those that the calling thread has started and that are alive.
     * @zh 当前线程启动的、还活着的那些线程。
     * @python multiprocessing.active_children
     */
    function active_children(): Process[];

    /**
     * Does nothing.
     * @zh 什么也不做。
     * @python multiprocessing.freeze_support
     */
    function freeze_support(): void;

    /**
     * A lock between threads.
     * @zh 线程之间的锁。
     * @python threading.Lock
     */
    class Lock extends threading.Lock {}

    /**
     * A lock between threads that its holder may take again.
     * @zh 线程之间的可重入锁。
     * @python threading.RLock
     */
    class RLock extends threading.RLock {}

    /**
     * A condition between threads.
     * @zh 线程之间的条件变量。
     * @python threading.Condition
     */
    class Condition extends threading.Condition {}

    /**
     * A semaphore between threads.
     * @zh 线程之间的信号量。
     * @python threading.Semaphore
     */
    class Semaphore extends threading.Semaphore {}

    /**
     * A bounded semaphore between threads.
     * @zh 线程之间的有界信号量。
     * @python threading.BoundedSemaphore
     */
    class BoundedSemaphore extends threading.BoundedSemaphore {}

    /**
     * An event between threads.
     * @zh 线程之间的事件。
     * @python threading.Event
     */
    class Event extends threading.Event {}

    /**
     * A barrier between threads.
     * @zh 线程之间的屏障。
     * @python threading.Barrier
     */
    class Barrier extends threading.Barrier {}

    /**
     * A queue between threads.
     * @zh 线程之间的队列。
     * @python queue.Queue
     */
    class Queue<Item = unknown> extends queue.Queue<Item> {}

    /**
     * A queue between threads whose tasks can be waited for.
     * @zh 线程之间的队列，可以等任务全部做完。
     * @python queue.Queue
     */
    class JoinableQueue<Item = unknown> extends queue.Queue<Item> {}

    /**
     * A pool of threads.
     * @zh 线程池。
     * @python multiprocessing.pool.ThreadPool
     */
    class Pool extends pool.ThreadPool {}
  }

  export = dummy;
}
