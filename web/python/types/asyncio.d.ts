// The module `asyncio` as a program imports it. Types only; the runtime is web/python/asyncio/.
// In a program that imports it, an async function is a coroutine function: a call makes a coroutine, which begins when
// it is awaited or becomes a task.

declare module "asyncio" {
  /**
   * Coroutines: functions that take turns in one thread, by their own waiting.
   * @zh 协程：在同一个线程里轮流执行的函数，各自在等待的地方让出。
   * @python asyncio
   */
  namespace asyncio {
    /**
     * Runs a coroutine to its end, and with it the event loop. Await it: `await asyncio.run(main())`.
     * @zh 把一个协程执行到底，事件循环也随之运转。要 await：`await asyncio.run(main())`。
     * @python asyncio.run
     */
    function run<T>(main: PromiseLike<T>, options?: { debug?: boolean | null }): Promise<T>;

    /**
     * Waits for so many seconds; other coroutines go on meanwhile.
     * @zh 等若干秒，期间别的协程照常执行。
     * @python asyncio.sleep
     */
    function sleep(delay: number): Promise<null>;
    /**
     * The same, and then gives `result`.
     * @zh 同上，等完以后返回 `result`。
     * @python asyncio.sleep
     */
    function sleep<T>(delay: number, result: T): Promise<T>;

    /**
     * Makes a task of a coroutine: the event loop begins it at its next turn.
     * @zh 把协程变成任务，事件循环下一轮就开始执行它。
     * @python asyncio.create_task
     */
    function create_task<T>(coro: PromiseLike<T>, options?: { name?: string | null }): Task<T>;

    /**
     * How `gather` treats errors.
     * @zh `gather` 怎样处理异常。
     * @python asyncio.gather
     */
    interface Gathering {
      /**
       * Puts exceptions among the results instead of raising the first one.
       * @zh 把异常也放进结果里，而不是抛出第一个。
       * @python asyncio.gather
       */
      return_exceptions?: boolean;
    }

    /**
     * Runs all of them at the same time; their results come in the order of the arguments.
     * @zh 让它们同时进行，结果按参数的顺序排列。
     * @python asyncio.gather
     */
    function gather<T extends readonly PromiseLike<unknown>[]>(
      ...awaitables: T
    ): Future<{ -readonly [K in keyof T]: Awaited<T[K]> }>;
    /**
     * The same; with `return_exceptions` an exception takes the place of its result.
     * @zh 同上；设了 `return_exceptions`，异常就放在结果的位置上。
     * @python asyncio.gather
     */
    function gather<T extends readonly PromiseLike<unknown>[]>(
      ...given: [...T, Gathering]
    ): Future<{ -readonly [K in keyof T]: Awaited<T[K]> | BaseException }>;

    /**
     * Keeps what it is given from being cancelled together with the one who waits.
     * @zh 等待者被取消时，里面的任务不受影响。
     * @python asyncio.shield
     */
    function shield<T>(awaitable: PromiseLike<T>): Future<T>;

    /**
     * Waits for at most so many seconds; then it cancels what it waits for and raises `TimeoutError`.
     * @zh 最多等若干秒；超时就取消它，并抛出 `TimeoutError`。
     * @python asyncio.wait_for
     */
    function wait_for<T>(
      awaitable: PromiseLike<T>,
      timeout: number | null | { timeout: number | null },
    ): Promise<T>;

    /**
     * A block with a time limit: `await with_(asyncio.timeout(1), async () => { … })`.
     * @zh 有时限的代码块：`await with_(asyncio.timeout(1), async () => { … })`。
     * @python asyncio.timeout
     */
    function timeout(delay?: number | null): Timeout;

    /**
     * The same, until a moment of the loop's clock: `loop.time() + 1`.
     * @zh 同上，但给的是事件循环时钟上的时刻：`loop.time() + 1`。
     * @python asyncio.timeout_at
     */
    function timeout_at(when: number | null): Timeout;

    /**
     * Waits for tasks: those that are done, and those that are not yet.
     * @zh 等待一组任务，返回已完成的和未完成的两组。
     * @python asyncio.wait
     */
    function wait<T>(
      tasks: Iterable<Future<T>>,
      options?: { timeout?: number | null; return_when?: string },
    ): Promise<[Set<Future<T>>, Set<Future<T>>]>;

    /**
     * Coroutines to await one after the other: each gives the next result that comes.
     * @zh 依次 await 的协程，每个给出下一个到达的结果。
     * @python asyncio.as_completed
     */
    function as_completed<T>(
      awaitables: Iterable<PromiseLike<T>>,
      options?: { timeout?: number | null },
    ): Iterable<Promise<T>>;

    /**
     * Calls a blocking function in a thread; other coroutines go on meanwhile.
     * @zh 在一个线程里调用会阻塞的函数，期间别的协程照常执行。
     * @python asyncio.to_thread
     */
    function to_thread<Args extends unknown[], T>(
      func: (...args: Args) => T,
      ...args: Args
    ): Promise<T>;

    /**
     * A task of a coroutine; a future as it is.
     * @zh 协程变成任务；future 原样返回。
     * @python asyncio.ensure_future
     */
    function ensure_future<T>(awaitable: PromiseLike<T>): Future<T>;

    /**
     * The task that is being executed; null outside one.
     * @zh 正在执行的任务；不在任务里则为 null。
     * @python asyncio.current_task
     */
    function current_task(): Task | null;

    /**
     * The tasks that are not done.
     * @zh 尚未完成的任务。
     * @python asyncio.all_tasks
     */
    function all_tasks(): Set<Task>;

    /**
     * The event loop that runs. `RuntimeError` when there is none.
     * @zh 正在运转的事件循环；没有则抛出 `RuntimeError`。
     * @python asyncio.get_running_loop
     */
    function get_running_loop(): EventLoop;

    /**
     * The same. Older programs call it so.
     * @zh 同上，旧程序的写法。
     * @python asyncio.get_event_loop
     */
    function get_event_loop(): EventLoop;

    /**
     * Whether it is a coroutine, as a call of an async function makes it.
     * @zh 是不是协程，也就是调用 async 函数得到的东西。
     * @python asyncio.iscoroutine
     */
    function iscoroutine(value: unknown): boolean;

    /**
     * Whether it is an async function.
     * @zh 是不是 async 函数。
     * @python asyncio.iscoroutinefunction
     */
    function iscoroutinefunction(value: unknown): boolean;

    /**
     * Whether it is a future or a task.
     * @zh 是不是 future 或任务。
     * @python asyncio.isfuture
     */
    function isfuture(value: unknown): boolean;

    /**
     * Runs what coroutines wait for. It has one thread.
     * @zh 事件循环：在一个线程里推进所有协程。
     * @python asyncio.loop
     */
    interface EventLoop {
      /**
       * Seconds by its clock.
       * @zh 它的时钟读数，单位秒。
       * @python asyncio.loop.time
       */
      time(): number;
      /**
       * Calls a function at the loop's next turn.
       * @zh 下一轮调用这个函数。
       * @python asyncio.loop.call_soon
       */
      call_soon<Args extends unknown[]>(
        callback: (...args: Args) => unknown,
        ...args: Args
      ): Handle;
      /**
       * Calls a function after so many seconds.
       * @zh 若干秒后调用这个函数。
       * @python asyncio.loop.call_later
       */
      call_later<Args extends unknown[]>(
        delay: number,
        callback: (...args: Args) => unknown,
        ...args: Args
      ): Handle;
      /**
       * Calls a function when the clock has come to `when`.
       * @zh 时钟走到 `when` 时调用这个函数。
       * @python asyncio.loop.call_at
       */
      call_at<Args extends unknown[]>(
        when: number,
        callback: (...args: Args) => unknown,
        ...args: Args
      ): Handle;
      /**
       * Calls a function at the next turn, asked for by another thread.
       * @zh 由别的线程请求，在下一轮调用。
       * @python asyncio.loop.call_soon_threadsafe
       */
      call_soon_threadsafe<Args extends unknown[]>(
        callback: (...args: Args) => unknown,
        ...args: Args
      ): Handle;
      /**
       * A future of this loop.
       * @zh 属于这个循环的 future。
       * @python asyncio.loop.create_future
       */
      create_future<T = unknown>(): Future<T>;
      /**
       * Makes a task of a coroutine.
       * @zh 把协程变成任务。
       * @python asyncio.loop.create_task
       */
      create_task<T>(coro: PromiseLike<T>, options?: { name?: string | null }): Task<T>;
      /**
       * Has a blocking call made by an executor, and gives a future of its result. null: by a thread.
       * @zh 让执行器去做一次会阻塞的调用，给出结果的 future。null 表示交给一个线程。
       * @python asyncio.loop.run_in_executor
       */
      run_in_executor<Args extends unknown[], Return>(
        executor: import("concurrent.futures").Executor | null,
        func: (...args: Args) => Return,
        ...args: Args
      ): Future<Awaited<Return>>;
      /**
       * Whether it runs.
       * @zh 是否正在运转。
       * @python asyncio.loop.is_running
       */
      is_running(): boolean;
      /**
       * Whether it is closed.
       * @zh 是否已关闭。
       * @python asyncio.loop.is_closed
       */
      is_closed(): boolean;
    }

    /**
     * A call that can be taken back.
     * @zh 可以撤回的调用。
     * @python asyncio.Handle
     */
    interface Handle {
      /**
       * Takes the call back.
       * @zh 撤回这次调用。
       * @python asyncio.Handle.cancel
       */
      cancel(): void;
      /**
       * Whether it was taken back.
       * @zh 是否已撤回。
       * @python asyncio.Handle.cancelled
       */
      cancelled(): boolean;
    }

    /**
     * A result that is not there yet. It can be awaited.
     * @zh 尚未到来的结果，可以 await。
     * @python asyncio.Future
     */
    class Future<T = unknown> implements PromiseLike<T> {
      /**
       * What `await` calls.
       * @zh `await` 调用的就是它。
       * @python asyncio.Future
       */
      then<A = T, B = never>(
        fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
        rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
      ): Promise<A | B>;
      /**
       * Whether it has a result, has failed or was cancelled.
       * @zh 是否已有结果、已失败或已取消。
       * @python asyncio.Future.done
       */
      done(): boolean;
      /**
       * Whether it was cancelled.
       * @zh 是否已取消。
       * @python asyncio.Future.cancelled
       */
      cancelled(): boolean;
      /**
       * Its result; raises the exception that it ended with.
       * @zh 结果；若以异常结束，就抛出那个异常。
       * @python asyncio.Future.result
       */
      result(): T;
      /**
       * The exception that it ended with, or null.
       * @zh 结束时的异常；没有则为 null。
       * @python asyncio.Future.exception
       */
      exception(): BaseException | null;
      /**
       * Gives it its result.
       * @zh 给出结果。
       * @python asyncio.Future.set_result
       */
      set_result(result: T): void;
      /**
       * Lets it fail.
       * @zh 让它以异常结束。
       * @python asyncio.Future.set_exception
       */
      set_exception(exception: Error | (new () => Error)): void;
      /**
       * Cancels it: whoever awaits it gets a `CancelledError`. False when it is done already.
       * @zh 取消它：等待者会得到 `CancelledError`。已经完成则返回 false。
       * @python asyncio.Future.cancel
       */
      cancel(msg?: unknown): boolean;
      /**
       * Calls a function when it is done.
       * @zh 完成时调用这个函数。
       * @python asyncio.Future.add_done_callback
       */
      add_done_callback(callback: (future: this) => unknown): void;
      /**
       * Takes callbacks back: how many there were.
       * @zh 撤回回调，返回撤回了几个。
       * @python asyncio.Future.remove_done_callback
       */
      remove_done_callback(callback: (future: this) => unknown): number;
      /**
       * Its event loop.
       * @zh 它所属的事件循环。
       * @python asyncio.Future.get_loop
       */
      get_loop(): EventLoop;
    }

    /**
     * A coroutine that the event loop runs.
     * @zh 由事件循环执行的协程。
     * @python asyncio.Task
     */
    class Task<T = unknown> extends Future<T> {
      /**
       * Made by `asyncio.create_task`.
       * @zh 由 `asyncio.create_task` 创建。
       * @python asyncio.Task
       */
      private constructor();
      /**
       * Its name: `Task-1`, unless the program gave another.
       * @zh 名字，默认如 `Task-1`。
       * @python asyncio.Task.get_name
       */
      get_name(): string;
      /**
       * Gives it a name.
       * @zh 改名。
       * @python asyncio.Task.set_name
       */
      set_name(name: unknown): void;
      /**
       * Its coroutine.
       * @zh 它的协程。
       * @python asyncio.Task.get_coro
       */
      get_coro(): PromiseLike<T>;
      /**
       * How many times it was asked to end.
       * @zh 被请求取消的次数。
       * @python asyncio.Task.cancelling
       */
      cancelling(): number;
      /**
       * Takes one request back: how many are left.
       * @zh 撤回一次取消请求，返回剩余次数。
       * @python asyncio.Task.uncancel
       */
      uncancel(): number;
    }

    /**
     * A time limit for a block.
     * @zh 代码块的时限。
     * @python asyncio.Timeout
     */
    interface Timeout {
      /**
       * When it ends, by the loop's clock; null for never.
       * @zh 何时到时，按循环的时钟；null 表示不限。
       * @python asyncio.Timeout.when
       */
      when(): number | null;
      /**
       * Whether it has ended the block.
       * @zh 是否已经到时。
       * @python asyncio.Timeout.expired
       */
      expired(): boolean;
      /**
       * Sets another end.
       * @zh 改到别的时刻。
       * @python asyncio.Timeout.reschedule
       */
      reschedule(when: number | null): void;
      /**
       * For `with_`: `await with_(…, async () => { … })`.
       * @zh 供 `with_` 使用：`await with_(…, async () => { … })`。
       * @python object.__aenter__
       */
      __aenter__(): Promise<this>;
      /**
       * For `with_`.
       * @zh 供 `with_` 使用。
       * @python object.__aexit__
       */
      __aexit__(type: unknown, error: unknown, traceback?: unknown): Promise<unknown>;
    }

    /**
     * Tasks that end together: `await with_(new asyncio.TaskGroup(), async (group) => { … })`.
     * @zh 同进退的一组任务：`await with_(new asyncio.TaskGroup(), async (group) => { … })`。
     * @python asyncio.TaskGroup
     */
    class TaskGroup {
      /**
       * Makes a task of the group.
       * @zh 在组里创建任务。
       * @python asyncio.TaskGroup.create_task
       */
      create_task<T>(coro: PromiseLike<T>, options?: { name?: string | null }): Task<T>;
      /**
       * For `with_`: `await with_(…, async () => { … })`.
       * @zh 供 `with_` 使用：`await with_(…, async () => { … })`。
       * @python object.__aenter__
       */
      __aenter__(): Promise<this>;
      /**
       * For `with_`.
       * @zh 供 `with_` 使用。
       * @python object.__aexit__
       */
      __aexit__(type: unknown, error: unknown, traceback?: unknown): Promise<unknown>;
    }

    /**
     * One coroutine at a time.
     * @zh 一次只让一个协程进入。
     * @python asyncio.Lock
     */
    class Lock {
      /**
       * Waits until it is free, and takes it.
       * @zh 等到可用，然后拿下。
       * @python asyncio.Lock.acquire
       */
      acquire(): Promise<true>;
      /**
       * Gives it back.
       * @zh 归还。
       * @python asyncio.Lock.release
       */
      release(): void;
      /**
       * Whether `acquire` would have to wait.
       * @zh 此刻 `acquire` 是否需要等。
       * @python asyncio.Lock.locked
       */
      locked(): boolean;
      /**
       * For `with_`: `await with_(…, async () => { … })`.
       * @zh 供 `with_` 使用：`await with_(…, async () => { … })`。
       * @python object.__aenter__
       */
      __aenter__(): Promise<null>;
      /**
       * For `with_`.
       * @zh 供 `with_` 使用。
       * @python object.__aexit__
       */
      __aexit__(type: unknown, error: unknown, traceback?: unknown): Promise<unknown>;
    }

    /**
     * At most so many coroutines at a time.
     * @zh 最多同时进入若干个协程。
     * @python asyncio.Semaphore
     */
    class Semaphore {
      /**
       * `value` units, 1 if left out.
       * @zh 共 `value` 个名额，默认 1。
       * @python asyncio.Semaphore
       */
      constructor(value?: number | { value?: number });
      /**
       * Waits until it is free, and takes it.
       * @zh 等到可用，然后拿下。
       * @python asyncio.Semaphore.acquire
       */
      acquire(): Promise<true>;
      /**
       * Gives it back.
       * @zh 归还。
       * @python asyncio.Semaphore.release
       */
      release(): void;
      /**
       * Whether `acquire` would have to wait.
       * @zh 此刻 `acquire` 是否需要等。
       * @python asyncio.Semaphore.locked
       */
      locked(): boolean;
      /**
       * For `with_`: `await with_(…, async () => { … })`.
       * @zh 供 `with_` 使用：`await with_(…, async () => { … })`。
       * @python object.__aenter__
       */
      __aenter__(): Promise<null>;
      /**
       * For `with_`.
       * @zh 供 `with_` 使用。
       * @python object.__aexit__
       */
      __aexit__(type: unknown, error: unknown, traceback?: unknown): Promise<unknown>;
    }

    /**
     * A semaphore that refuses to be released more often than it was acquired.
     * @zh 归还次数超过拿取次数就报错的信号量。
     * @python asyncio.BoundedSemaphore
     */
    class BoundedSemaphore extends Semaphore {}

    /**
     * Something that happens once, for which coroutines wait.
     * @zh 一次性的信号，协程可以等它。
     * @python asyncio.Event
     */
    class Event {
      /**
       * Waits until it is set.
       * @zh 等到它被置位。
       * @python asyncio.Event.wait
       */
      wait(): Promise<true>;
      /**
       * Wakes all who wait.
       * @zh 置位，唤醒所有等待者。
       * @python asyncio.Event.set
       */
      set(): void;
      /**
       * Takes it back.
       * @zh 复位。
       * @python asyncio.Event.clear
       */
      clear(): void;
      /**
       * Whether it is set.
       * @zh 是否已置位。
       * @python asyncio.Event.is_set
       */
      is_set(): boolean;
    }

    /**
     * Lets coroutines wait for each other: when as many as it wants have come, all go on.
     * @zh 让协程互相等待：到齐之后一起继续。
     * @python asyncio.Barrier
     */
    class Barrier {
      constructor(parties: number);
      /**
       * Waits for the others; gives the place in which the caller came. Raises BrokenBarrierError when that can't be any more.
       * @zh 等其他协程；返回自己是第几个到的。等不成时抛出 BrokenBarrierError。
       * @python asyncio.Barrier.wait
       */
      wait(): Promise<number>;
      /**
       * Makes the barrier new. Those who wait get BrokenBarrierError.
       * @zh 让屏障恢复原状。正在等待的协程得到 BrokenBarrierError。
       * @python asyncio.Barrier.reset
       */
      reset(): Promise<null>;
      /**
       * Breaks the barrier: whoever waits, or comes, gets BrokenBarrierError.
       * @zh 弄坏屏障：正在等待和以后到来的协程都会得到 BrokenBarrierError。
       * @python asyncio.Barrier.abort
       */
      abort(): Promise<null>;
      /**
       * How many have to come.
       * @zh 要到齐多少个。
       * @python asyncio.Barrier.parties
       */
      readonly parties: number;
      /**
       * How many wait now.
       * @zh 现在有多少个在等。
       * @python asyncio.Barrier.n_waiting
       */
      readonly n_waiting: number;
      /**
       * Whether it is broken.
       * @zh 是否已经坏了。
       * @python asyncio.Barrier.broken
       */
      readonly broken: boolean;
      /**
       * For `with_`: `await with_(…, async () => { … })`.
       * @zh 供 `with_` 使用：`await with_(…, async () => { … })`。
       * @python object.__aenter__
       */
      __aenter__(): Promise<number>;
      /**
       * For `with_`.
       * @zh 供 `with_` 使用。
       * @python object.__aexit__
       */
      __aexit__(type: unknown, error: unknown, traceback?: unknown): Promise<unknown>;
    }

    /**
     * The barrier was reset or aborted.
     * @zh 屏障被重置或弄坏了。
     * @python asyncio.BrokenBarrierError
     */
    class BrokenBarrierError extends RuntimeError {}

    /**
     * A lock with a line of those who wait for a change.
     * @zh 带等待队列的锁：等别人说“有变化”。
     * @python asyncio.Condition
     */
    class Condition {
      /**
       * With a lock of its own, or the one given.
       * @zh 用自己的锁，或用给定的锁。
       * @python asyncio.Condition
       */
      constructor(lock?: Lock | { lock?: Lock });
      /**
       * Releases the lock, waits until it is notified, and takes the lock again.
       * @zh 放开锁，等到通知，再拿回锁。
       * @python asyncio.Condition.wait
       */
      wait(): Promise<true>;
      /**
       * Waits until `predicate` holds.
       * @zh 一直等到 `predicate` 成立。
       * @python asyncio.Condition.wait_for
       */
      wait_for<T>(predicate: () => T): Promise<T>;
      /**
       * Wakes `n` who wait.
       * @zh 唤醒 `n` 个等待者。
       * @python asyncio.Condition.notify
       */
      notify(n?: number): void;
      /**
       * Wakes all who wait.
       * @zh 唤醒所有等待者。
       * @python asyncio.Condition.notify_all
       */
      notify_all(): void;
      /**
       * Waits until it is free, and takes it.
       * @zh 等到可用，然后拿下。
       * @python asyncio.Condition.acquire
       */
      acquire(): Promise<true>;
      /**
       * Gives it back.
       * @zh 归还。
       * @python asyncio.Condition.release
       */
      release(): void;
      /**
       * Whether `acquire` would have to wait.
       * @zh 此刻 `acquire` 是否需要等。
       * @python asyncio.Condition.locked
       */
      locked(): boolean;
      /**
       * For `with_`: `await with_(…, async () => { … })`.
       * @zh 供 `with_` 使用：`await with_(…, async () => { … })`。
       * @python object.__aenter__
       */
      __aenter__(): Promise<null>;
      /**
       * For `with_`.
       * @zh 供 `with_` 使用。
       * @python object.__aexit__
       */
      __aexit__(type: unknown, error: unknown, traceback?: unknown): Promise<unknown>;
    }

    /**
     * A queue between coroutines: first in, first out.
     * @zh 协程之间的先进先出队列。
     * @python asyncio.Queue
     */
    class Queue<Item = unknown> {
      /**
       * `maxsize` items at most; 0 sets no limit.
       * @zh 最多 `maxsize` 项；0 表示不限。
       * @python asyncio.Queue
       */
      constructor(maxsize?: number | { maxsize?: number });
      /**
       * How many items there is room for; 0 sets no limit.
       * @zh 最多能放多少项；0 表示不限。
       * @python asyncio.Queue.maxsize
       */
      readonly maxsize: number;
      /**
       * Puts an item in; waits while there is no room.
       * @zh 放入一项；没有空位就等。
       * @python asyncio.Queue.put
       */
      put(item: Item): Promise<null>;
      /**
       * Takes an item out; waits while there is none.
       * @zh 取出一项；没有就等。
       * @python asyncio.Queue.get
       */
      get(): Promise<Item>;
      /**
       * Puts an item in, or raises `QueueFull` at once.
       * @zh 放入一项；没有空位就立刻抛出 `QueueFull`。
       * @python asyncio.Queue.put_nowait
       */
      put_nowait(item: Item): void;
      /**
       * Takes an item out, or raises `QueueEmpty` at once.
       * @zh 取出一项；没有就立刻抛出 `QueueEmpty`。
       * @python asyncio.Queue.get_nowait
       */
      get_nowait(): Item;
      /**
       * How many items there are.
       * @zh 现在有多少项。
       * @python asyncio.Queue.qsize
       */
      qsize(): number;
      /**
       * Whether there are none.
       * @zh 是否为空。
       * @python asyncio.Queue.empty
       */
      empty(): boolean;
      /**
       * Whether there is no room.
       * @zh 是否已满。
       * @python asyncio.Queue.full
       */
      full(): boolean;
      /**
       * Says that one item that was taken has been dealt with.
       * @zh 表示取出的一项已经处理完。
       * @python asyncio.Queue.task_done
       */
      task_done(): void;
      /**
       * Waits until every item that was put has been dealt with.
       * @zh 一直等到放入的每一项都处理完。
       * @python asyncio.Queue.join
       */
      join(): Promise<null>;
    }

    /**
     * Last in, first out.
     * @zh 后进先出的队列。
     * @python asyncio.LifoQueue
     */
    class LifoQueue<Item = unknown> extends Queue<Item> {}

    /**
     * The smallest first. Arrays compare item by item: `[priority, text]`.
     * @zh 最小的先出。数组逐项比较，例如 `[优先级, 文字]`。
     * @python asyncio.PriorityQueue
     */
    class PriorityQueue<Item = unknown> extends Queue<Item> {}

    /**
     * A task was cancelled. Catch it to tidy up, and throw it again.
     * @zh 任务被取消。可以捕获来收尾，之后要再抛出。
     * @python asyncio.CancelledError
     */
    class CancelledError extends BaseException {}

    /**
     * A future has no result yet, or has one already.
     * @zh future 还没有结果，或者已经有了。
     * @python asyncio.InvalidStateError
     */
    class InvalidStateError extends Exception {}

    /**
     * There was nothing to get at once.
     * @zh 队列里没有东西可以立刻取到。
     * @python asyncio.QueueEmpty
     */
    class QueueEmpty extends Exception {}

    /**
     * There was no room to put at once.
     * @zh 队列里没有空位可以立刻放入。
     * @python asyncio.QueueFull
     */
    class QueueFull extends Exception {}

    /**
     * It took too long. The built-in `TimeoutError`.
     * @zh 超时。就是内置的 `TimeoutError`。
     * @python asyncio.TimeoutError
     */
    const TimeoutError: typeof globalThis.TimeoutError;
    type TimeoutError = globalThis.TimeoutError;

    /**
     * For `wait`: until one is done.
     * @zh 用于 `wait`：等到有一个完成。
     * @python asyncio.wait
     */
    const FIRST_COMPLETED: "FIRST_COMPLETED";

    /**
     * For `wait`: until one fails, or all are done.
     * @zh 用于 `wait`：等到有一个失败，或全部完成。
     * @python asyncio.wait
     */
    const FIRST_EXCEPTION: "FIRST_EXCEPTION";

    /**
     * For `wait`: until all are done.
     * @zh 用于 `wait`：等到全部完成。
     * @python asyncio.wait
     */
    const ALL_COMPLETED: "ALL_COMPLETED";
  }

  export = asyncio;
}
