// The module `threading` as a program imports it. Types only; the runtime is web/python/threading/.

declare module "threading" {
  /**
   * Threads: several flows of one program within one process. They share all its memory.
   * @zh 线程(thread)：同一个进程里同时进行的几条执行流，共用这个进程的全部内存。
   * @python threading
   */
  namespace threading {
    /**
     * Named arguments. They arrive as one object, after the others.
     * @zh 按名字传的参数。它们合成一个对象，排在其他参数之后。
     * @python keyword argument
     */
    type NamedArguments = Record<string, unknown>;

    /**
     * What `new Thread({ … })` understands. Everything may be left out.
     * @zh `new Thread({ … })` 能接受的内容，都可以不写。
     * @python threading.Thread
     */
    type ThreadOptions<Arguments extends readonly unknown[]> =
      | (ThreadSettings<Arguments> & ArgumentsOnly<Arguments>)
      | (ThreadSettings<Arguments> & ArgumentsAndNamedOnes<Arguments>);

    /**
     * All but the arguments.
     * @zh 除参数以外的内容。
     * @python threading.Thread
     */
    interface ThreadSettings<Arguments extends readonly unknown[]> {
      /**
       * Always null. It stands first in Python's list of parameters, which is why a Thread is made with names.
       * @zh 只能是 null。它在 Python 的参数表里排第一，所以创建 Thread 时要写参数名。
       * @python threading.Thread
       */
      group?: null;
      /**
       * The function that the new thread calls. Any function will do: it stays in the same process.
       * @zh 新线程要调用的函数。什么函数都行，因为它不离开这个进程。
       * @python threading.Thread
       */
      target?: Callable<[...Arguments]> | null;
      /**
       * What the thread is called. Without it: `Thread-1 (work)`, `Thread-2 (work)` and so on.
       * @zh 线程的名字。不写时依次是 `Thread-1 (work)`、`Thread-2 (work)`……
       * @python threading.Thread.name
       */
      name?: string | null;
      /**
       * Whether the thread ends together with the process, without being waited for. Left out, it is as the thread is that makes it.
       * @zh 是否随进程一起结束，不等它做完。不写时与创建它的线程相同。
       * @python threading.Thread.daemon
       */
      daemon?: boolean | null;
    }

    /**
     * All arguments by position.
     * @zh 参数全部按位置传。
     * @python threading.Thread
     */
    interface ArgumentsOnly<Arguments extends readonly unknown[]> {
      /**
       * The arguments of the target, as an array. They are not copied.
       * @zh 传给 target 的参数，写成数组。它们不会被复制。
       * @python threading.Thread
       */
      args?: NoInfer<Arguments>;
      /**
       * Named arguments. They reach the target as one object, after those of `args`.
       * @zh 按名字传的参数。它们合成一个对象，排在 `args` 的参数之后传给 target。
       * @python threading.Thread
       */
      kwargs?: undefined;
    }

    /**
     * Arguments by position, and named ones behind them.
     * @zh 先按位置传参数，后面再按名字传。
     * @python threading.Thread
     */
    interface ArgumentsAndNamedOnes<Arguments extends readonly unknown[]> {
      /**
       * The first arguments of the target, as an array.
       * @zh 传给 target 的前几个参数，写成数组。
       * @python threading.Thread
       */
      args?: Partial<NoInfer<Arguments>>;
      /**
       * Named arguments. They reach the target as one object, after those of `args`.
       * @zh 按名字传的参数。它们合成一个对象，排在 `args` 的参数之后传给 target。
       * @python threading.Thread
       */
      kwargs: NamedArguments;
    }

    /**
     * A thread of this process. Threads run one at a time, and take turns.
     * @zh 当前进程里的一个线程。同一时刻只有一个线程在运行，它们轮流。
     * @python threading.Thread
     */
    class Thread<Arguments extends readonly unknown[] = any[]> {
      constructor(options?: ThreadOptions<Arguments>);
      /**
       * What the thread does once it has started: it calls the target. Override it in a subclass. Called directly, it runs in the thread that calls.
       * @zh 线程启动后要做的事：调用 target。可以在子类里重写。直接调用它，代码就在当前线程里运行。
       * @python threading.Thread.run
       */
      run(): unknown;
      /**
       * Starts the thread, which calls `run()`, and waits until it has begun. Raises RuntimeError when it was started before.
       * @zh 启动线程，由它去调用 `run()`；等它开始以后返回。已经启动过时抛出 RuntimeError。
       * @python threading.Thread.start
       */
      start(): void;
      /**
       * Waits until the thread has ended, or until `timeout` seconds have passed. Look at `is_alive()` to know which it was. Raises RuntimeError when it was not started, or is the one that calls.
       * @zh 等到线程结束，或者等满 `timeout` 秒。想知道是哪一种情况，看 `is_alive()`。线程还没有启动，或者就是当前线程，抛出 RuntimeError。
       * @python threading.Thread.join
       */
      join(timeout?: number | null | { timeout?: number | null }): void;
      /**
       * Whether the thread has begun and has not ended.
       * @zh 线程是否已经开始并且还没有结束。
       * @python threading.Thread.is_alive
       */
      is_alive(): boolean;
      /**
       * What the thread is called. It means nothing to the computer.
       * @zh 线程的名字，对计算机没有任何意义。
       * @python threading.Thread.name
       */
      name: string;
      /**
       * Whether the thread ends together with the process. To be set before `start()`.
       * @zh 是否随进程一起结束。要在 `start()` 之前设置。
       * @python threading.Thread.daemon
       */
      daemon: boolean;
      /**
       * The thread's number; null before it was started.
       * @zh 线程的编号；启动之前是 null。
       * @python threading.Thread.ident
       */
      readonly ident: number | null;
      /**
       * The number that the operating system gives; null before the thread was started.
       * @zh 操作系统给线程的编号；启动之前是 null。
       * @python threading.Thread.native_id
       */
      readonly native_id: number | null;
      /**
       * The old way to ask for `name`.
       * @zh 取得 `name` 的旧写法。
       * @python threading.Thread.getName
       */
      getName(): string;
      /**
       * The old way to set `name`.
       * @zh 设置 `name` 的旧写法。
       * @python threading.Thread.setName
       */
      setName(name: string): void;
      /**
       * The old way to ask for `daemon`.
       * @zh 取得 `daemon` 的旧写法。
       * @python threading.Thread.isDaemon
       */
      isDaemon(): boolean;
      /**
       * The old way to set `daemon`.
       * @zh 设置 `daemon` 的旧写法。
       * @python threading.Thread.setDaemon
       */
      setDaemon(daemonic: boolean): void;
    }

    /**
     * A thread that waits some seconds and then calls a function.
     * @zh 先等若干秒、再调用一个函数的线程。
     * @python threading.Timer
     */
    class Timer<Arguments extends readonly unknown[] = any[]> extends Thread<Arguments> {
      constructor(
        interval: number,
        target: (...args: [...Arguments]) => unknown,
        args?: NoInfer<Arguments> | null | { args?: NoInfer<Arguments>; kwargs?: NamedArguments },
        kwargs?: NamedArguments | null,
      );
      /**
       * Seconds that it waits.
       * @zh 要等多少秒。
       * @python threading.Timer
       */
      interval: number;
      /**
       * Set when the function has been called, or will not be.
       * @zh 函数已经调用过，或者不会再调用时，处于设置状态。
       * @python threading.Timer
       */
      readonly finished: Event;
      /**
       * Keeps the function from being called, if it has not been yet.
       * @zh 如果函数还没有被调用，就不再调用。
       * @python threading.Timer.cancel
       */
      cancel(): void;
    }

    /**
     * How to take a lock.
     * @zh 怎样获取锁。
     * @python threading.Lock.acquire
     */
    interface LockWaiting {
      /**
       * Whether to wait at all. Left out, it does.
       * @zh 要不要等。不写就会等。
       * @python threading.Lock.acquire
       */
      blocking?: boolean;
      /**
       * Seconds after which it gives up; −1 waits for ever.
       * @zh 等多少秒后放弃；−1 表示一直等。
       * @python threading.Lock.acquire
       */
      timeout?: number;
    }

    /**
     * A lock that one thread at a time can hold. Any thread may release it.
     * @zh 同一时刻只有一个线程能持有的锁(lock)。任何线程都可以释放它。
     * @python threading.Lock
     */
    class Lock {
      /**
       * Takes the lock; waits while another has it. Says whether it was taken.
       * @zh 获取锁；被别人持有时就等。返回是否拿到。
       * @python threading.Lock.acquire
       */
      acquire(blocking?: boolean | LockWaiting, timeout?: number): boolean;
      /**
       * Gives the lock back. Raises RuntimeError when nobody holds it.
       * @zh 释放锁。没有人持有时抛出 RuntimeError。
       * @python threading.Lock.release
       */
      release(): void;
      /**
       * Whether somebody holds it.
       * @zh 是否有人持有。
       * @python threading.Lock.locked
       */
      locked(): boolean;
      __enter__(): boolean;
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * A lock that its holder may take again, and has to release as often.
     * @zh 可重入锁(RLock)：持有者可以再次获取，也要释放同样多次。
     * @python threading.RLock
     */
    class RLock {
      /**
       * Takes the lock, or takes it once more; waits while another has it. Says whether it was taken.
       * @zh 获取锁，或者再获取一次；被别人持有时就等。返回是否拿到。
       * @python threading.RLock.acquire
       */
      acquire(blocking?: boolean | LockWaiting, timeout?: number): boolean;
      /**
       * Gives the lock back once. Raises RuntimeError when the calling thread does not hold it.
       * @zh 释放一次。当前线程没有持有它时抛出 RuntimeError。
       * @python threading.RLock.release
       */
      release(): void;
      /**
       * Whether somebody holds it.
       * @zh 是否有人持有。
       * @python threading.RLock.locked
       */
      locked(): boolean;
      __enter__(): boolean;
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * How long to wait.
     * @zh 等多久。
     * @python threading.Condition.wait
     */
    interface TimeoutOption {
      /**
       * Seconds after which it gives up; null waits for ever.
       * @zh 等多少秒后放弃；null 表示一直等。
       * @python threading.Condition.wait
       */
      timeout?: number | null;
    }

    /**
     * A lock, and threads that wait until what it guards has changed.
     * @zh 条件变量(Condition)：一把锁，以及等着它所保护的东西发生变化的线程。
     * @python threading.Condition
     */
    class Condition {
      constructor(lock?: Lock | RLock | null | { lock?: Lock | RLock | null });
      /**
       * Takes the lock of the condition.
       * @zh 获取条件变量的锁。
       * @python threading.Condition.acquire
       */
      acquire(blocking?: boolean | LockWaiting, timeout?: number): boolean;
      /**
       * Gives the lock back.
       * @zh 释放锁。
       * @python threading.Condition.release
       */
      release(): void;
      /**
       * Gives the lock back, sleeps until it is notified or the time is up, and takes the lock again. Says whether it was notified.
       * @zh 释放锁，睡到被通知或者超时，再重新获取锁。返回是否被通知。
       * @python threading.Condition.wait
       */
      wait(timeout?: number | null | TimeoutOption): boolean;
      /**
       * Waits until the function gives something true, or the time is up; gives what it gave last.
       * @zh 等到函数返回真值或者超时；返回它最后一次的返回值。
       * @python threading.Condition.wait_for
       */
      wait_for<Result>(predicate: () => Result, timeout?: number | null | TimeoutOption): Result;
      /**
       * Wakes up to `n` of those who wait. The caller must hold the lock.
       * @zh 最多唤醒 `n` 个等待者。调用者必须持有锁。
       * @python threading.Condition.notify
       */
      notify(n?: number | { n?: number }): void;
      /**
       * Wakes all who wait. The caller must hold the lock.
       * @zh 唤醒所有等待者。调用者必须持有锁。
       * @python threading.Condition.notify_all
       */
      notify_all(): void;
      __enter__(): boolean;
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * How to take a semaphore.
     * @zh 怎样获取信号量。
     * @python threading.Semaphore.acquire
     */
    interface SemaphoreWaiting {
      /**
       * Whether to wait at all. Left out, it does.
       * @zh 要不要等。不写就会等。
       * @python threading.Semaphore.acquire
       */
      blocking?: boolean;
      /**
       * Seconds after which it gives up; null waits for ever.
       * @zh 等多少秒后放弃；null 表示一直等。
       * @python threading.Semaphore.acquire
       */
      timeout?: number | null;
    }

    /**
     * So many threads may hold it at once.
     * @zh 信号量(semaphore)：最多允许这么多线程同时持有。
     * @python threading.Semaphore
     */
    class Semaphore {
      constructor(value?: number | { value?: number });
      /**
       * Takes one unit; waits while there is none. Says whether it was taken.
       * @zh 拿走一个单位；没有时就等。返回是否拿到。
       * @python threading.Semaphore.acquire
       */
      acquire(blocking?: boolean | SemaphoreWaiting, timeout?: number | null): boolean;
      /**
       * Gives `n` units back.
       * @zh 还回 `n` 个单位。
       * @python threading.Semaphore.release
       */
      release(n?: number | { n?: number }): void;
      __enter__(): boolean;
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * A semaphore that raises ValueError when it is released more often than it was taken.
     * @zh 有界信号量：释放次数超过获取次数时抛出 ValueError。
     * @python threading.BoundedSemaphore
     */
    class BoundedSemaphore extends Semaphore {}

    /**
     * A flag that one thread sets and others wait for.
     * @zh 事件(Event)：一个线程设置、其他线程等待的标志。
     * @python threading.Event
     */
    class Event {
      /**
       * Whether the flag is set.
       * @zh 标志是否已设置。
       * @python threading.Event.is_set
       */
      is_set(): boolean;
      /**
       * Sets the flag and wakes all who wait.
       * @zh 设置标志，唤醒所有等待者。
       * @python threading.Event.set
       */
      set(): void;
      /**
       * Takes the flag back.
       * @zh 清除标志。
       * @python threading.Event.clear
       */
      clear(): void;
      /**
       * Waits until the flag is set, or the time is up. Says whether it was set.
       * @zh 等到标志被设置或者超时。返回是否被设置。
       * @python threading.Event.wait
       */
      wait(timeout?: number | null | TimeoutOption): boolean;
    }

    /**
     * What a barrier may be given.
     * @zh 创建屏障时可以给的内容。
     * @python threading.Barrier
     */
    interface BarrierOptions extends TimeoutOption {
      /**
       * Called by the last one to come, before all go on.
       * @zh 由最后到达的线程调用，然后大家一起继续。
       * @python threading.Barrier
       */
      action?: (() => unknown) | null;
    }

    /**
     * Threads wait for one another until as many as agreed are there; then all go on.
     * @zh 屏障(Barrier)：线程互相等待，约定的数目到齐后一起继续。
     * @python threading.Barrier
     */
    class Barrier {
      constructor(
        parties: number,
        action?: (() => unknown) | null | BarrierOptions,
        timeout?: number | null | BarrierOptions,
      );
      /**
       * Waits for the others; gives the place in which the caller came. Raises BrokenBarrierError when that can't be any more.
       * @zh 等其他线程；返回自己是第几个到的。等不成时抛出 BrokenBarrierError。
       * @python threading.Barrier.wait
       */
      wait(timeout?: number | null | TimeoutOption): number;
      /**
       * Makes the barrier new. Those who wait get BrokenBarrierError.
       * @zh 让屏障恢复原状。正在等待的线程得到 BrokenBarrierError。
       * @python threading.Barrier.reset
       */
      reset(): void;
      /**
       * Breaks the barrier: whoever waits, or comes, gets BrokenBarrierError.
       * @zh 弄坏屏障：正在等待和以后到来的线程都会得到 BrokenBarrierError。
       * @python threading.Barrier.abort
       */
      abort(): void;
      /**
       * How many have to come.
       * @zh 要到齐多少个。
       * @python threading.Barrier.parties
       */
      readonly parties: number;
      /**
       * How many wait now.
       * @zh 现在有多少个在等。
       * @python threading.Barrier.n_waiting
       */
      readonly n_waiting: number;
      /**
       * Whether it is broken.
       * @zh 是否已经坏了。
       * @python threading.Barrier.broken
       */
      readonly broken: boolean;
    }

    /**
     * Raised by those who wait at a barrier that is reset, aborted or not reached in time.
     * @zh 屏障(Barrier)被 reset、被 abort 或者没有按时到齐时，等待者会得到这个异常。
     * @python threading.BrokenBarrierError
     */
    class BrokenBarrierError extends RuntimeError {}

    /**
     * An object whose attributes are each thread's own.
     * @zh 线程局部数据：同一个对象，每个线程看到的是自己的那份属性。
     * @python threading.local
     */
    const local: new (...args: any[]) => any;
    /**
     * What `new local()` gives: it has whatever attributes a thread puts there.
     * @zh `new local()` 得到的对象：线程放进什么属性，就有什么属性。
     * @python threading.local
     */
    type local = any;

    /**
     * The thread that calls.
     * @zh 正在调用它的线程。
     * @python threading.current_thread
     */
    function current_thread(): Thread;

    /**
     * The thread in which the program began.
     * @zh 程序开始时所在的那个线程，即主线程。
     * @python threading.main_thread
     */
    function main_thread(): Thread;

    /**
     * How many threads are alive.
     * @zh 现在有多少个活着的线程。
     * @python threading.active_count
     */
    function active_count(): number;

    /**
     * The threads that are alive.
     * @zh 所有活着的线程。
     * @python threading.enumerate
     */
    function enumerate(): Thread[];

    /**
     * The number of the thread that calls.
     * @zh 当前线程的编号。
     * @python threading.get_ident
     */
    function get_ident(): number;

    /**
     * The number that the operating system gives to the thread that calls.
     * @zh 操作系统给当前线程的编号。
     * @python threading.get_native_id
     */
    function get_native_id(): number;

    /**
     * Shows the error that ended a thread. A program may put a function of its own in its place.
     * @zh 显示结束一个线程的异常。程序可以换成自己的函数。
     * @python threading.excepthook
     */
    let excepthook: (args: ExceptHookArgs) => void;

    /**
     * What `excepthook` is told.
     * @zh 交给 `excepthook` 的内容。
     * @python threading.excepthook
     */
    type ExceptHookArgs = { [Name in "exc_type" | "exc_value" | "exc_traceback" | "thread"]?: any };

    /**
     * The longest timeout that is accepted, in seconds.
     * @zh 允许的最长等待时间，单位是秒。
     * @python threading.TIMEOUT_MAX
     */
    const TIMEOUT_MAX: number;
  }

  export = threading;
}
