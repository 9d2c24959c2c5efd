// The module `multiprocessing.pool` as a program imports it. Types only; the runtime is
// web/python/multiprocessing/pool/.

declare module "multiprocessing.pool" {
  /**
   * A pool of processes that wait for work.
   * @zh 进程池：一组等着干活的进程。
   * @python multiprocessing.pool
   */
  namespace pool {
    /**
     * Arguments by name. They reach the function as one object, after the others.
     * @zh 按名字传的参数。它们合成一个对象，排在其他参数之后传给函数。
     * @python keyword argument
     */
    type NamedArguments = Record<string, unknown>;

    /**
     * What a task returns: of an async function, what its promise gives.
     * @zh 任务的返回值；异步函数则是它的 promise 的值。
     * @python multiprocessing.pool.Pool
     */
    type Result<Return> = Awaited<Return>;

    /**
     * Functions that are called in this process when the result is there. They run in a thread of the pool, so they should be quick.
     * @zh 结果到达时在当前进程里调用的函数。它们在进程池的线程里运行，所以要尽快返回。
     * @python multiprocessing.pool.Pool.apply_async
     */
    interface Callbacks<Value> {
      /**
       * Gets the result when all went well.
       * @zh 一切顺利时，拿到结果。
       * @python multiprocessing.pool.Pool.apply_async
       */
      callback?: ((value: Value) => unknown) | null;
      /**
       * Gets the error otherwise.
       * @zh 出错时，拿到异常。
       * @python multiprocessing.pool.Pool.apply_async
       */
      error_callback?: ((error: any) => unknown) | null;
    }

    /**
     * How many items a worker is given at once.
     * @zh 每次交给一个工作进程多少项。
     * @python multiprocessing.pool.Pool.map
     */
    interface ChunkOption {
      /**
       * Items that a worker takes at a time.
       * @zh 工作进程每次取走多少项。
       * @python multiprocessing.pool.Pool.map
       */
      chunksize?: number | null;
    }

    /**
     * What `new Pool({ … })` understands. Everything may be left out.
     * @zh `new Pool({ … })` 能接受的内容，都可以不写。
     * @python multiprocessing.pool.Pool
     */
    interface PoolOptions {
      /**
       * How many processes; as many as there are cores when it is left out.
       * @zh 进程的个数；不写时等于核数。
       * @python multiprocessing.pool.Pool
       */
      processes?: number | null;
      /**
       * Called by each worker once, before its first task.
       * @zh 每个工作进程在第一个任务之前调用一次的函数。
       * @python multiprocessing.pool.Pool
       */
      initializer?: Callable | null;
      /**
       * The arguments of the initializer. Queues and locks can come to the workers this way.
       * @zh initializer 的参数。队列和锁可以这样交给工作进程。
       * @python multiprocessing.pool.Pool
       */
      initargs?: readonly unknown[];
      /**
       * After so many tasks a worker ends and a new one takes its place. A chunk counts as one.
       * @zh 工作进程做完这么多个任务就结束，由新的进程顶替。一个分块(chunk)算一个任务。
       * @python multiprocessing.pool.Pool
       */
      maxtasksperchild?: number | null;
      /**
       * How the workers start: what `get_context()` gives.
       * @zh 工作进程的启动方式：`get_context()` 得到的对象。
       * @python multiprocessing.pool.Pool
       */
      context?: object | null;
    }

    /**
     * Some processes that wait for work. A free one takes the next task; no new process is made for it. A pool must be made inside the guard, and closed and joined, or terminated.
     * @zh 一组等着干活的进程(Pool)。谁空下来谁就拿下一个任务，不会为任务新建进程。要在 `if (__name__ === "__main__")` 里创建，用完要 close 再 join，或者 terminate。
     * @python multiprocessing.pool.Pool
     */
    class Pool {
      constructor(
        processes?: number | null | PoolOptions,
        initializer?: Callable | null | PoolOptions,
        initargs?: readonly unknown[] | PoolOptions,
        maxtasksperchild?: number | null | PoolOptions,
        context?: object | null,
      );
      /**
       * Calls the function in a worker and waits for its result. What it raises is raised here.
       * @zh 在一个工作进程里调用函数，并等待结果。函数抛出的异常会在这里抛出。
       * @python multiprocessing.pool.Pool.apply
       */
      apply<Return = any>(
        func: Callable<any[], Return>,
        /**
         * Arguments by position.
         * @zh 按位置传的参数。
         * @python multiprocessing.pool.Pool.apply
         */
        args?: readonly unknown[] | { args?: readonly unknown[]; kwds?: NamedArguments },
        kwds?: NamedArguments,
      ): Result<Return>;
      /**
       * Has the function called in a worker and returns at once. The result comes later, through the AsyncResult or a callback.
       * @zh 让一个工作进程去调用函数，自己立刻返回。结果稍后通过 AsyncResult 或回调得到。
       * @python multiprocessing.pool.Pool.apply_async
       */
      apply_async<Return = any>(
        func: Callable<any[], Return>,
        /**
         * Arguments by position.
         * @zh 按位置传的参数。
         * @python multiprocessing.pool.Pool.apply
         */
        args?:
          | readonly unknown[]
          | ({ args?: readonly unknown[]; kwds?: NamedArguments } & Callbacks<Result<Return>>),
        kwds?: NamedArguments | Callbacks<Result<Return>>,
        callback?: ((value: Result<Return>) => unknown) | null | Callbacks<Result<Return>>,
        error_callback?: ((error: any) => unknown) | null,
      ): AsyncResult<Result<Return>>;
      /**
       * Calls the function with each item and waits for all results: a list, in order. The first error is raised when all is done.
       * @zh 用每一项去调用函数，等到全部结果：一个按顺序排好的列表。有错误时，等全部做完后抛出第一个。
       * @python multiprocessing.pool.Pool.map
       */
      map<Return = any>(
        func: Callable<any[], Return>,
        iterable: Iterable<unknown>,
        chunksize?: number | null | ChunkOption,
      ): Result<Return>[];
      /**
       * As map, without waiting.
       * @zh 和 map 一样，但不等待。
       * @python multiprocessing.pool.Pool.map_async
       */
      map_async<Return = any>(
        func: Callable<any[], Return>,
        iterable: Iterable<unknown>,
        chunksize?: number | null | (ChunkOption & Callbacks<Result<Return>[]>),
        callback?: ((value: Result<Return>[]) => unknown) | null | Callbacks<Result<Return>[]>,
        error_callback?: ((error: any) => unknown) | null,
      ): AsyncResult<Result<Return>[]>;
      /**
       * As map, for functions of several arguments: each item is a list of them.
       * @zh 和 map 一样，用于有多个参数的函数：每一项是一组参数。
       * @python multiprocessing.pool.Pool.starmap
       */
      starmap<Return = any>(
        func: Callable<any[], Return>,
        iterable: Iterable<Iterable<unknown>>,
        chunksize?: number | null | ChunkOption,
      ): Result<Return>[];
      /**
       * As starmap, without waiting.
       * @zh 和 starmap 一样，但不等待。
       * @python multiprocessing.pool.Pool.starmap_async
       */
      starmap_async<Return = any>(
        func: Callable<any[], Return>,
        iterable: Iterable<Iterable<unknown>>,
        chunksize?: number | null | (ChunkOption & Callbacks<Result<Return>[]>),
        callback?: ((value: Result<Return>[]) => unknown) | null | Callbacks<Result<Return>[]>,
        error_callback?: ((error: any) => unknown) | null,
      ): AsyncResult<Result<Return>[]>;
      /**
       * Results one by one, in order, while others are still being worked on.
       * @zh 按顺序一个一个地给出结果，其余的还在进行。
       * @python multiprocessing.pool.Pool.imap
       */
      imap<Return = any>(
        func: Callable<any[], Return>,
        iterable: Iterable<unknown>,
        chunksize?: number | ChunkOption,
      ): IMapIterator<Result<Return>>;
      /**
       * Results one by one, as they come.
       * @zh 一个一个地给出结果，谁先完成就先给谁。
       * @python multiprocessing.pool.Pool.imap_unordered
       */
      imap_unordered<Return = any>(
        func: Callable<any[], Return>,
        iterable: Iterable<unknown>,
        chunksize?: number | ChunkOption,
      ): IMapUnorderedIterator<Result<Return>>;
      /**
       * No more tasks will come. The workers end when all is done.
       * @zh 不再接受任务。工作进程做完手上的全部任务后结束。
       * @python multiprocessing.pool.Pool.close
       */
      close(): void;
      /**
       * Ends the workers at once, whatever they are doing.
       * @zh 立刻结束所有工作进程，不管它们在做什么。
       * @python multiprocessing.pool.Pool.terminate
       */
      terminate(): void;
      /**
       * Waits until the workers have ended. Raises ValueError before close() or terminate().
       * @zh 等到工作进程全部结束。在 close() 或 terminate() 之前调用会抛出 ValueError。
       * @python multiprocessing.pool.Pool.join
       */
      join(): void;
      __enter__(): this;
      __exit__(...error: unknown[]): void;
      [Symbol.dispose](): void;
    }

    /**
     * What `new ThreadPool({ … })` understands. Everything may be left out.
     * @zh `new ThreadPool({ … })` 能接受的内容，都可以不写。
     * @python multiprocessing.pool.ThreadPool
     */
    interface ThreadPoolOptions {
      /**
       * How many threads; as many as there are cores when it is left out.
       * @zh 线程的个数；不写时等于核数。
       * @python multiprocessing.pool.ThreadPool
       */
      processes?: number | null;
      /**
       * Called by each thread once, before its first task.
       * @zh 每个线程在第一个任务之前调用一次的函数。
       * @python multiprocessing.pool.ThreadPool
       */
      initializer?: Callable | null;
      /**
       * The arguments of the initializer.
       * @zh initializer 的参数。
       * @python multiprocessing.pool.ThreadPool
       */
      initargs?: readonly unknown[];
    }

    /**
     * A pool whose workers are threads of this process. Any function can be a task, and nothing is copied.
     * @zh 线程池(ThreadPool)：干活的是当前进程里的线程。什么函数都可以当任务，参数和结果都不复制。
     * @python multiprocessing.pool.ThreadPool
     */
    class ThreadPool extends Pool {
      constructor(
        processes?: number | null | ThreadPoolOptions,
        initializer?: Callable | null | ThreadPoolOptions,
        initargs?: readonly unknown[] | ThreadPoolOptions,
      );
    }

    /**
     * A result that will be there later.
     * @zh 稍后才会有的结果。
     * @python multiprocessing.pool.AsyncResult
     */
    class ApplyResult<Value> {
      private constructor();
      /**
       * Waits for the result and returns it, or raises the error of the task. Raises multiprocessing's TimeoutError when it is not there after `timeout` seconds.
       * @zh 等到结果并返回它；任务出错则抛出那个异常。等满 `timeout` 秒还没有，抛出 multiprocessing 的 TimeoutError。
       * @python multiprocessing.pool.AsyncResult.get
       */
      get(timeout?: number | null | { timeout?: number | null }): Value;
      /**
       * Waits until the result is there, or `timeout` seconds have passed.
       * @zh 等到有结果为止，或者等满 `timeout` 秒。
       * @python multiprocessing.pool.AsyncResult.wait
       */
      wait(timeout?: number | null | { timeout?: number | null }): void;
      /**
       * Whether the result is there.
       * @zh 结果是否已经有了。
       * @python multiprocessing.pool.AsyncResult.ready
       */
      ready(): boolean;
      /**
       * Whether the task went well. Raises ValueError while the result is not there.
       * @zh 任务是否顺利完成。还没有结果时抛出 ValueError。
       * @python multiprocessing.pool.AsyncResult.successful
       */
      successful(): boolean;
    }

    /**
     * The same class; Python has both names.
     * @zh 同一个类，Python 里两个名字都有。
     * @python multiprocessing.pool.AsyncResult
     */
    type AsyncResult<Value> = ApplyResult<Value>;
    const AsyncResult: typeof ApplyResult;

    /**
     * The result of `map_async` and `starmap_async`.
     * @zh `map_async` 和 `starmap_async` 的结果。
     * @python multiprocessing.pool.AsyncResult
     */
    class MapResult<Value> extends ApplyResult<Value> {}

    /**
     * The results of `imap`, one by one.
     * @zh `imap` 的结果，一个一个地取。
     * @python multiprocessing.pool.Pool.imap
     */
    class IMapIterator<Value> {
      private constructor();
      /**
       * Waits for the next result. Raises the error of its task.
       * @zh 等到下一个结果；任务出错则抛出那个异常。
       * @python multiprocessing.pool.Pool.imap
       */
      next(): IteratorResult<Value, undefined>;
      [Symbol.iterator](): this;
    }

    /**
     * The results of `imap_unordered`, as they come.
     * @zh `imap_unordered` 的结果，先到先得。
     * @python multiprocessing.pool.Pool.imap_unordered
     */
    class IMapUnorderedIterator<Value> extends IMapIterator<Value> {}

    /**
     * Raised in place of a result that could not be sent to the parent.
     * @zh 结果没法发回父进程时，用它代替。
     * @python multiprocessing.pool.MaybeEncodingError
     */
    class MaybeEncodingError extends Exception {
      /**
       * The error that pickling raised, as `repr()` shows it.
       * @zh 序列化(pickle)时抛出的异常，写成 `repr()` 的样子。
       * @python multiprocessing.pool.MaybeEncodingError
       */
      readonly exc: string;
      /**
       * What could not be sent, as `repr()` shows it.
       * @zh 没能发送的值，写成 `repr()` 的样子。
       * @python multiprocessing.pool.MaybeEncodingError
       */
      readonly value: string;
    }

    /**
     * The cause of an error that a worker raised: its text is the traceback there.
     * @zh 工作进程里抛出的异常的起因：它的文字就是那边的调用栈。
     * @python multiprocessing.pool.RemoteTraceback
     */
    class RemoteTraceback extends Exception {}
  }

  export = pool;
}
