// The module `concurrent.futures` as a program imports it. Types only; the runtime is web/python/concurrent/.

declare module "concurrent.futures" {
  /**
   * Calls that run elsewhere, and futures of their results.
   * @zh 让函数在别处运行，并用期物(Future)代表还没有到的结果。
   * @python concurrent.futures
   */
  namespace futures {
    /**
     * For wait(): until one is done.
     * @zh 用于 wait()：等到有一个完成。
     * @python concurrent.futures.wait
     */
    const FIRST_COMPLETED: "FIRST_COMPLETED";
    /**
     * For wait(): until one has failed, or all are done.
     * @zh 用于 wait()：等到有一个失败，或者全部完成。
     * @python concurrent.futures.wait
     */
    const FIRST_EXCEPTION: "FIRST_EXCEPTION";
    /**
     * For wait(): until all are done.
     * @zh 用于 wait()：等到全部完成。
     * @python concurrent.futures.wait
     */
    const ALL_COMPLETED: "ALL_COMPLETED";

    /**
     * The future was cancelled.
     * @zh 这个 Future 已被取消。
     * @python concurrent.futures.CancelledError
     */
    class CancelledError extends Exception {}
    /**
     * The time was up.
     * @zh 等到了时限。
     * @python concurrent.futures.TimeoutError
     */
    class TimeoutError extends OSError {}
    /**
     * Not possible in the state that the future is in.
     * @zh Future 处在当前状态时不能这样做。
     * @python concurrent.futures.InvalidStateError
     */
    class InvalidStateError extends Exception {}
    /**
     * An executor that can't work any more.
     * @zh 执行器已经不能再工作。
     * @python concurrent.futures.BrokenExecutor
     */
    class BrokenExecutor extends RuntimeError {}

    /**
     * How long to wait.
     * @zh 等多久。
     * @python concurrent.futures
     */
    interface TimeoutOption {
      /**
       * Seconds to wait; null waits for ever.
       * @zh 最多等多少秒；null 表示一直等。
       * @python concurrent.futures.Executor.map
       */
      timeout?: number | null;
    }

    /**
     * The result of a call that may not be there yet.
     * @zh 一次调用的结果，可能还没有到。
     * @python concurrent.futures.Future
     */
    class Future<Value = any> {
      /**
       * Waits for the result and gives it; raises what the call raised, CancelledError, or TimeoutError after `timeout` seconds.
       * @zh 等结果并给出它；调用抛出的异常会在这里抛出，被取消时抛出 CancelledError，等满 `timeout` 秒抛出 TimeoutError。
       * @python concurrent.futures.Future.result
       */
      result(timeout?: number | null | TimeoutOption): Value;
      /**
       * Waits and gives the error that the call raised, or null.
       * @zh 等到完成，给出调用抛出的异常；没有异常就是 null。
       * @python concurrent.futures.Future.exception
       */
      exception(timeout?: number | null | TimeoutOption): Error | null;
      /**
       * Cancels the call if it has not begun. Whether it is cancelled.
       * @zh 还没开始就取消。返回是否已取消。
       * @python concurrent.futures.Future.cancel
       */
      cancel(): boolean;
      /**
       * Whether it was cancelled.
       * @zh 是否被取消。
       * @python concurrent.futures.Future.cancelled
       */
      cancelled(): boolean;
      /**
       * Whether it has begun and can't be cancelled any more.
       * @zh 是否已经开始，不能再取消。
       * @python concurrent.futures.Future.running
       */
      running(): boolean;
      /**
       * Whether it is finished or cancelled.
       * @zh 是否已经完成或取消。
       * @python concurrent.futures.Future.done
       */
      done(): boolean;
      /**
       * Calls `fn` with the future when it is done; at once if it is.
       * @zh 完成时用这个 Future 调用 `fn`；已经完成就立刻调用。
       * @python concurrent.futures.Future.add_done_callback
       */
      add_done_callback(fn: (future: Future<Value>) => unknown): void;
      /**
       * For executors: the work begins. False when it was cancelled.
       * @zh 供执行器使用：工作开始。已被取消时返回 false。
       * @python concurrent.futures.Future.set_running_or_notify_cancel
       */
      set_running_or_notify_cancel(): boolean;
      /**
       * For executors: the result. Raises InvalidStateError when it is done already.
       * @zh 供执行器使用：设置结果。已经完成时抛出 InvalidStateError。
       * @python concurrent.futures.Future.set_result
       */
      set_result(result: Value): void;
      /**
       * For executors: the error. Raises InvalidStateError when it is done already.
       * @zh 供执行器使用：设置异常。已经完成时抛出 InvalidStateError。
       * @python concurrent.futures.Future.set_exception
       */
      set_exception(exception: unknown): void;
    }

    /**
     * Options of map(), behind the iterables.
     * @zh map() 的选项，写在各个可迭代对象之后。
     * @python concurrent.futures.Executor.map
     */
    interface MapOptions extends TimeoutOption {
      /**
       * How many items a worker is given at once.
       * @zh 每次交给一个工作进程多少项。
       * @python concurrent.futures.Executor.map
       */
      chunksize?: number;
    }

    /**
     * What all executors can do.
     * @zh 所有执行器共有的功能。
     * @python concurrent.futures.Executor
     */
    class Executor {
      /**
       * Has the function called with these arguments, and gives a future of its result.
       * @zh 安排用这些参数调用函数，给出结果的 Future。
       * @python concurrent.futures.Executor.submit
       */
      submit<Arguments extends readonly unknown[], Return>(
        fn: Callable<Arguments, Return>,
        ...args: Arguments
      ): Future<Awaited<Return>>;
      /**
       * Has the function called for each item, all at once, and gives the results in order.
       * @zh 对每一项调用函数，一次全部安排好，按顺序给出结果。
       * @python concurrent.futures.Executor.map
       */
      map<Item, Return>(
        fn: Callable<[item: Item], Return>,
        iterable: Iterable<Item>,
        options?: MapOptions,
      ): IterableIterator<Awaited<Return>>;
      map<First, Second, Return>(
        fn: Callable<[first: First, second: Second], Return>,
        first: Iterable<First>,
        second: Iterable<Second>,
        options?: MapOptions,
      ): IterableIterator<Awaited<Return>>;
      /**
       * No more calls. Waits until all are done, unless `wait` is false; `cancel_futures` cancels those that have not begun.
       * @zh 不再接受调用。除非 `wait` 为 false，否则等到全部完成；`cancel_futures` 会取消还没开始的调用。
       * @python concurrent.futures.Executor.shutdown
       */
      shutdown(wait?: boolean | ShutdownOptions, cancel_futures?: ShutdownOptions): void;
      __enter__(): this;
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * How to shut down.
     * @zh 怎样关闭。
     * @python concurrent.futures.Executor.shutdown
     */
    interface ShutdownOptions {
      /**
       * Whether to wait until all that was submitted is done.
       * @zh 是否等到提交的任务全部做完。
       * @python concurrent.futures.Executor.shutdown
       */
      wait?: boolean;
      /**
       * Whether to cancel what has not begun.
       * @zh 是否取消还没有开始的任务。
       * @python concurrent.futures.Executor.shutdown
       */
      cancel_futures?: boolean;
    }

    /**
     * What an executor of processes may be given.
     * @zh 创建进程执行器时可以给的内容。
     * @python concurrent.futures.ProcessPoolExecutor
     */
    interface ProcessPoolOptions {
      /**
       * How many processes work at once; null is as many as there are cores.
       * @zh 同时工作的进程数；null 表示和核数一样多。
       * @python concurrent.futures.ProcessPoolExecutor
       */
      max_workers?: number | null;
      /**
       * The context that starts the workers.
       * @zh 用来启动工作进程的上下文(context)。
       * @python concurrent.futures.ProcessPoolExecutor
       */
      mp_context?: object | null;
      /**
       * Called once in each worker before its first task.
       * @zh 每个工作进程开始干活前先调用一次。
       * @python concurrent.futures.ProcessPoolExecutor
       */
      initializer?: ((...args: never[]) => unknown) | null;
      /**
       * Arguments of the initializer.
       * @zh 传给 initializer 的参数。
       * @python concurrent.futures.ProcessPoolExecutor
       */
      initargs?: readonly unknown[];
      /**
       * Tasks after which a worker is replaced by a fresh one.
       * @zh 一个工作进程做完多少个任务后换成新的。
       * @python concurrent.futures.ProcessPoolExecutor
       */
      max_tasks_per_child?: number | null;
    }

    /**
     * Calls functions in other processes. They must stand at the top level of the program.
     * @zh 在其他进程里调用函数。函数必须写在程序的最外层。
     * @python concurrent.futures.ProcessPoolExecutor
     */
    class ProcessPoolExecutor extends Executor {
      constructor(
        max_workers?: number | null | ProcessPoolOptions,
        mp_context?: object | null | ProcessPoolOptions,
        initializer?: ((...args: never[]) => unknown) | null,
        initargs?: readonly unknown[],
      );
    }

    /**
     * What an executor of threads may be given.
     * @zh 创建线程执行器时可以给的内容。
     * @python concurrent.futures.ThreadPoolExecutor
     */
    interface ThreadPoolOptions {
      /**
       * How many threads work at once; null is four more than there are cores, 32 at most.
       * @zh 同时工作的线程数；null 表示核数加 4，最多 32。
       * @python concurrent.futures.ThreadPoolExecutor
       */
      max_workers?: number | null;
      /**
       * How the names of the threads begin.
       * @zh 线程名字的开头。
       * @python concurrent.futures.ThreadPoolExecutor
       */
      thread_name_prefix?: string;
      /**
       * Called once in each thread before its first task.
       * @zh 每个线程开始干活前先调用一次。
       * @python concurrent.futures.ThreadPoolExecutor
       */
      initializer?: ((...args: never[]) => unknown) | null;
      /**
       * Arguments of the initializer.
       * @zh 传给 initializer 的参数。
       * @python concurrent.futures.ThreadPoolExecutor
       */
      initargs?: readonly unknown[];
    }

    /**
     * Calls functions in other threads of this process. Any function will do, and nothing is copied.
     * @zh 在当前进程的其他线程里调用函数。什么函数都行，参数和结果都不复制。
     * @python concurrent.futures.ThreadPoolExecutor
     */
    class ThreadPoolExecutor extends Executor {
      constructor(
        max_workers?: number | null | ThreadPoolOptions,
        thread_name_prefix?: string | ThreadPoolOptions,
        initializer?: ((...args: never[]) => unknown) | null,
        initargs?: readonly unknown[],
      );
    }

    /**
     * What wait() gives. It can be destructured too: `const [done, not_done] = wait(fs)`.
     * @zh wait() 给出的结果，也可以解构：`const [done, not_done] = wait(fs)`。
     * @python concurrent.futures.wait
     */
    type DoneAndNotDone<Value> = readonly [Set<Future<Value>>, Set<Future<Value>>] & {
      /**
       * Those that are done.
       * @zh 已经完成的那些。
       * @python concurrent.futures.wait
       */
      readonly done: Set<Future<Value>>;
      /**
       * Those that are not.
       * @zh 还没有完成的那些。
       * @python concurrent.futures.wait
       */
      readonly not_done: Set<Future<Value>>;
    };

    /**
     * When wait() stops waiting.
     * @zh wait() 什么时候不再等。
     * @python concurrent.futures.wait
     */
    type ReturnWhen = "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED";

    /**
     * Waits for several futures at once.
     * @zh 同时等多个 Future。
     * @python concurrent.futures.wait
     */
    function wait<Value = any>(
      fs: Iterable<Future<any>>,
      timeout?: number | null | (TimeoutOption & { return_when?: ReturnWhen }),
      return_when?: ReturnWhen,
    ): DoneAndNotDone<Value>;

    /**
     * Gives the futures one by one, as they are done. Raises TimeoutError after `timeout` seconds.
     * @zh 哪个 Future 先完成就先给出哪个。等满 `timeout` 秒抛出 TimeoutError。
     * @python concurrent.futures.as_completed
     */
    function as_completed<Value>(
      fs: Iterable<Future<Value>>,
      timeout?: number | null | TimeoutOption,
    ): IterableIterator<Future<Value>>;
  }

  export = futures;
}
