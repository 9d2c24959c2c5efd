// The module `multiprocessing` as a program imports it. Types only; the runtime is web/python/multiprocessing/.

declare module "multiprocessing" {
  import type managers from "multiprocessing.managers";
  import connection = require("multiprocessing.connection");
  import pool = require("multiprocessing.pool");

  /**
   * Processes that run at the same time, each with a memory of its own.
   * @zh 同时运行的多个进程，每个进程有自己独立的内存。
   * @python multiprocessing
   */
  namespace multiprocessing {
    /**
     * Named arguments. They arrive as one object, after the others.
     * @zh 按名字传的参数。它们合成一个对象，排在其他参数之后。
     * @python keyword argument
     */
    type NamedArguments = Record<string, unknown>;

    /**
     * What `new Process({ … })` understands. Everything may be left out.
     * @zh `new Process({ … })` 能接受的内容，都可以不写。
     * @python multiprocessing.Process
     */
    type ProcessOptions<Arguments extends readonly unknown[]> =
      | (ProcessSettings<Arguments> & ArgumentsOnly<Arguments>)
      | (ProcessSettings<Arguments> & ArgumentsAndNamedOnes<Arguments>);

    /**
     * All but the arguments.
     * @zh 除参数以外的内容。
     * @python multiprocessing.Process
     */
    interface ProcessSettings<Arguments extends readonly unknown[]> {
      /**
       * Always null. It stands first in Python's list of parameters, which is why a Process is made with names.
       * @zh 只能是 null。它在 Python 的参数表里排第一，所以创建 Process 时要写参数名。
       * @python multiprocessing.Process
       */
      group?: null;
      /**
       * The function that the new process calls. It must stand at the top level of the program, because it travels by its name.
       * @zh 新进程要调用的函数。它必须写在程序的最外层，因为传过去的是它的名字。
       * @python multiprocessing.Process
       */
      target?: Callable<[...Arguments]> | null;
      /**
       * What the process is called. Without it: `Process-1`, `Process-2` and so on.
       * @zh 进程的名字。不写时依次是 `Process-1`、`Process-2`……
       * @python multiprocessing.Process.name
       */
      name?: string | null;
      /**
       * Whether the process ends together with its parent. Left out, it is as the parent is.
       * @zh 是否随父进程一起结束。不写时与父进程相同。
       * @python multiprocessing.Process.daemon
       */
      daemon?: boolean | null;
    }

    /**
     * All arguments by position.
     * @zh 参数全部按位置传。
     * @python multiprocessing.Process
     */
    interface ArgumentsOnly<Arguments extends readonly unknown[]> {
      /**
       * The arguments of the target, as an array. The new process gets copies of them.
       * @zh 传给 target 的参数，写成数组。新进程拿到的是它们的副本。
       * @python multiprocessing.Process
       */
      args?: NoInfer<Arguments>;
      /**
       * Named arguments. They reach the target as one object, after those of `args`.
       * @zh 按名字传的参数。它们合成一个对象，排在 `args` 的参数之后传给 target。
       * @python multiprocessing.Process
       */
      kwargs?: undefined;
    }

    /**
     * Arguments by position, and named ones behind them.
     * @zh 先按位置传参数，后面再按名字传。
     * @python multiprocessing.Process
     */
    interface ArgumentsAndNamedOnes<Arguments extends readonly unknown[]> {
      /**
       * The first arguments of the target, as an array. The new process gets copies of them.
       * @zh 传给 target 的前几个参数，写成数组。新进程拿到的是它们的副本。
       * @python multiprocessing.Process
       */
      args?: Partial<NoInfer<Arguments>>;
      /**
       * Named arguments. They reach the target as one object, after those of `args`.
       * @zh 按名字传的参数。它们合成一个对象，排在 `args` 的参数之后传给 target。
       * @python multiprocessing.Process
       */
      kwargs: NamedArguments;
    }

    /**
     * A program running beside this one, with a memory of its own.
     * @zh 与当前程序同时运行的另一个进程，有自己独立的内存。
     * @python multiprocessing.Process
     */
    interface Process {
      /**
       * What the process does once it has started: it calls the target. Override it in a subclass. Called directly, it runs here, in this process.
       * @zh 进程启动后要做的事：调用 target。可以在子类里重写。直接调用它，代码就在当前进程里运行。
       * @python multiprocessing.Process.run
       */
      run(): unknown;
      /**
       * Starts the process and returns at once; the new process calls `run()`. Raises AssertionError when it was started before, or when this process is daemonic.
       * @zh 启动进程，然后立刻返回；新进程会调用 `run()`。如果已经启动过，或者当前进程是守护进程(daemon)，抛出 AssertionError。
       * @python multiprocessing.Process.start
       */
      start(): void;
      /**
       * Waits until the process has ended, or until `timeout` seconds have passed. The end of the process wakes the caller. Look at `exitcode` to know which it was. Raises AssertionError when it was not started, or was started by another process.
       * @zh 等到进程结束，或者等满 `timeout` 秒。进程一结束，调用者就被唤醒。想知道是哪一种情况，看 `exitcode`。还没有启动，或者不是由当前进程启动的，抛出 AssertionError。
       * @python multiprocessing.Process.join
       */
      join(timeout?: number | null | { timeout?: number | null }): void;
      /**
       * Whether the process has been started and has not ended.
       * @zh 进程是否已经启动并且还没有结束。
       * @python multiprocessing.Process.is_alive
       */
      is_alive(): boolean;
      /**
       * Ends the process with the signal SIGTERM. Nothing more of its program runs; its children live on. The exit code is −15.
       * @zh 用 SIGTERM 信号结束进程。它的程序不再往下运行，它的子进程则继续。退出码是 −15。
       * @python multiprocessing.Process.terminate
       */
      terminate(): void;
      /**
       * Ends the process with the signal SIGKILL, which no program can refuse. The exit code is −9.
       * @zh 用 SIGKILL 信号结束进程，任何程序都不能拒绝。退出码是 −9。
       * @python multiprocessing.Process.kill
       */
      kill(): void;
      /**
       * Gives back what the object holds; after that, its methods and attributes raise ValueError. Raises ValueError while the process is running.
       * @zh 释放这个对象占用的资源；此后再用它的方法和属性会抛出 ValueError。进程还在运行时调用，也抛出 ValueError。
       * @python multiprocessing.Process.close
       */
      close(): void;
      /**
       * The number of the process; null before it was started.
       * @zh 进程号；启动之前是 null。
       * @python multiprocessing.Process.pid
       */
      readonly pid: number | null;
      /**
       * The same as `pid`.
       * @zh 与 `pid` 相同。
       * @python multiprocessing.Process.pid
       */
      readonly ident: number | null;
      /**
       * What the process is called. It has no meaning to the system and need not be unique.
       * @zh 进程的名字。它对系统没有意义，也可以重复。
       * @python multiprocessing.Process.name
       */
      name: string;
      /**
       * Whether the process ends together with its parent. Set it before `start()`, or AssertionError is raised. A daemonic process may not have children.
       * @zh 是否随父进程一起结束。必须在 `start()` 之前设置，否则抛出 AssertionError。守护进程(daemon)不能再有子进程。
       * @python multiprocessing.Process.daemon
       */
      daemon: boolean;
      /**
       * How the process ended: 0 when all went well, 1 after an uncaught exception, −N by signal N, else what it gave to `sys.exit()`. null until it has ended.
       * @zh 进程是怎样结束的：正常结束是 0，有未捕获的异常是 1，被信号 N 结束是 −N，否则是传给 `sys.exit()` 的数。结束之前是 null。
       * @python multiprocessing.Process.exitcode
       */
      readonly exitcode: number | null;
      /**
       * The secret bytes by which processes of one program know each other. A child gets its parent's.
       * @zh 同一个程序的各个进程用来互相确认的密钥字节。子进程继承父进程的。
       * @python multiprocessing.Process.authkey
       */
      authkey: Uint8Array;
      /**
       * A number that stands for the end of this process, for `multiprocessing.connection.wait()`. Raises ValueError before the process was started.
       * @zh 代表“这个进程结束”的一个数，供 `multiprocessing.connection.wait()` 使用。启动之前读取会抛出 ValueError。
       * @python multiprocessing.Process.sentinel
       */
      readonly sentinel: number;
    }

    /**
     * What makes a Process: the class itself.
     * @zh 用来创建 Process 的类本身。
     * @python multiprocessing.Process
     */
    interface ProcessConstructor {
      /**
       * Describes a process; `start()` makes it run. A subclass that has a constructor must call `super()` first.
       * @zh 描述一个进程；调用 `start()` 它才开始运行。子类如果有构造函数，要先调用 `super()`。
       * @python multiprocessing.Process
       */
      new <Arguments extends readonly unknown[] = any[]>(
        options?: ProcessOptions<Arguments>,
      ): Process;
      readonly prototype: Process;
    }

    const Process: ProcessConstructor;

    /**
     * The ways in which a child process can begin. `spawn` reads the program again; `fork` begins with a copy of the parent's variables.
     * @zh 子进程的几种启动方式。`spawn` 会重新读一遍程序；`fork` 从父进程变量的副本开始。
     * @python multiprocessing contexts and start methods
     */
    type StartMethod = "spawn" | "fork" | "forkserver";

    /**
     * The Process object of the process that asks.
     * @zh 当前进程自己的 Process 对象。
     * @python multiprocessing.current_process
     */
    function current_process(): Process;

    /**
     * The Process object of the parent; null in the main process. Only the name, pid, is_alive() and join() are of use.
     * @zh 父进程的 Process 对象；在主进程里是 null。能用的只有名字、pid、is_alive() 和 join()。
     * @python multiprocessing.parent_process
     */
    function parent_process(): Process | null;

    /**
     * The children of this process that are alive. It also joins those that have ended.
     * @zh 当前进程还活着的子进程。顺便会 join 已经结束的子进程。
     * @python multiprocessing.active_children
     */
    function active_children(): Process[];

    /**
     * How many cores the machine has.
     * @zh 这台机器有多少个核。
     * @python multiprocessing.cpu_count
     */
    function cpu_count(): number;

    /**
     * How new processes begin: `"spawn"`, `"fork"` or `"forkserver"`.
     * @zh 新进程的启动方式：`"spawn"`、`"fork"` 或 `"forkserver"`。
     * @python multiprocessing.get_start_method
     */
    function get_start_method(): StartMethod;

    /**
     * How new processes begin. When nothing was chosen yet and `allow_none` is true, null.
     * @zh 新进程的启动方式。还没有选定而 `allow_none` 为 true 时是 null。
     * @python multiprocessing.get_start_method
     */
    function get_start_method(allow_none: boolean | { allow_none?: boolean }): StartMethod | null;

    /**
     * Chooses how new processes begin. Once only, inside the guard: a second call raises RuntimeError unless `force` is true. An unknown name raises ValueError.
     * @zh 选定新进程的启动方式。只能调用一次，写在 `if (__name__ === "__main__")` 里面：再次调用会抛出 RuntimeError，除非 `force` 为 true。名字不认识时抛出 ValueError。
     * @python multiprocessing.set_start_method
     */
    function set_start_method(
      method: StartMethod | null,
      force?: boolean | { force?: boolean },
    ): void;

    /**
     * The start methods that there are, the default first.
     * @zh 所有可用的启动方式，默认的排在最前。
     * @python multiprocessing.get_all_start_methods
     */
    function get_all_start_methods(): StartMethod[];

    /**
     * An object with all that this module has, tied to one start method. So two parts of a program can start their processes differently. An unknown name raises ValueError.
     * @zh 得到一个对象，它有这个模块的全部功能，但固定使用一种启动方式。这样程序的两个部分可以用不同的方式启动进程。名字不认识时抛出 ValueError。
     * @python multiprocessing.get_context
     */
    function get_context(method?: StartMethod | null): Context;

    /**
     * This module, tied to one start method.
     * @zh 固定使用一种启动方式的本模块。
     * @python multiprocessing.get_context
     */
    interface Context {
      readonly Process: typeof Process;
      readonly ProcessError: typeof ProcessError;
      readonly TimeoutError: typeof TimeoutError;
      readonly AuthenticationError: typeof AuthenticationError;
      readonly current_process: typeof current_process;
      readonly parent_process: typeof parent_process;
      readonly active_children: typeof active_children;
      readonly cpu_count: typeof cpu_count;
      readonly get_start_method: typeof get_start_method;
      readonly set_start_method: typeof set_start_method;
      readonly get_all_start_methods: typeof get_all_start_methods;
      readonly get_context: typeof get_context;
      readonly freeze_support: typeof freeze_support;
      readonly Lock: typeof Lock;
      readonly RLock: typeof RLock;
      readonly Semaphore: typeof Semaphore;
      readonly BoundedSemaphore: typeof BoundedSemaphore;
      readonly Condition: typeof Condition;
      readonly Event: typeof Event;
      readonly Barrier: typeof Barrier;
      readonly Value: typeof Value;
      readonly RawValue: typeof RawValue;
      readonly Array: typeof Array;
      readonly RawArray: typeof RawArray;
      readonly Pipe: typeof Pipe;
      readonly Queue: typeof Queue;
      readonly JoinableQueue: typeof JoinableQueue;
      readonly SimpleQueue: typeof SimpleQueue;
      readonly Pool: typeof Pool;
      readonly Manager: typeof Manager;
      readonly BufferTooShort: typeof BufferTooShort;
    }

    /**
     * Does nothing here. Python programs that are packed into one executable file for Windows call it first.
     * @zh 在这里什么也不做。打包成 Windows 可执行文件的 Python 程序要先调用它。
     * @python multiprocessing.freeze_support
     */
    function freeze_support(): void;

    /**
     * The base of this module's own exceptions.
     * @zh 本模块自己的异常都由它派生。
     * @python multiprocessing.ProcessError
     */
    class ProcessError extends Exception {}

    /**
     * Raised by methods with a timeout when the time is over. It is not the built-in TimeoutError.
     * @zh 带超时的方法等到时间用完时抛出。它不是内置的 TimeoutError。
     * @python multiprocessing.TimeoutError
     */
    class TimeoutError extends ProcessError {}

    /**
     * Raised when two processes don't have the same `authkey`.
     * @zh 两个进程的 `authkey` 不一致时抛出。
     * @python multiprocessing.AuthenticationError
     */
    class AuthenticationError extends ProcessError {}

    /**
     * Raised by `recv_bytes_into()` when the message does not fit. The message is its first argument.
     * @zh `recv_bytes_into()` 放不下收到的消息时抛出。消息本身是它的第一个参数。
     * @python multiprocessing.BufferTooShort
     */
    class BufferTooShort extends ProcessError {}

    /**
     * Two connected ends. Either can send and receive, unless `duplex` is false: then the first receives and the second sends.
     * @zh 互相连通的两端。两端都能收发；`duplex` 为 false 时，第一个只收，第二个只发。
     * @python multiprocessing.Pipe
     */
    const Pipe: typeof connection.Pipe;

    /**
     * A pool of processes that wait for work.
     * @zh 进程池：一组等着干活的进程。
     * @python multiprocessing.pool.Pool
     */
    type Pool = pool.Pool;
    const Pool: typeof pool.Pool;
    /**
     * Starts a process that keeps objects, and gives its manager: what that makes, all processes can use by proxies.
     * @zh 启动一个专门保存对象的进程，给出它的管理器(Manager)：管理器创建的对象，所有进程都能通过代理使用。
     * @python multiprocessing.Manager
     */
    const Manager: { (): managers.SyncManager; new (): managers.SyncManager };

    /**
     * How `put()` and `get()` wait: not at all when `block` is false, else until it is possible or `timeout` seconds have passed.
     * @zh `put()` 和 `get()` 怎样等待：`block` 为 false 时完全不等，否则等到可以为止，或者等满 `timeout` 秒。
     * @python multiprocessing.Queue.get
     */
    interface QueueOptions {
      /**
       * Whether to wait at all. Left out, it does.
       * @zh 要不要等。不写就会等。
       * @python multiprocessing.Queue.get
       */
      block?: boolean;
      /**
       * Seconds to wait; null waits for ever.
       * @zh 最多等多少秒；null 表示一直等。
       * @python multiprocessing.Queue.get
       */
      timeout?: number | null;
    }

    /**
     * What is put in by any process comes out in one of them, as a copy, in order. It comes to other processes in the `args` of a Process.
     * @zh 任何进程放进去的东西，由其中一个进程按顺序取出，得到的是副本。要放在 Process 的 `args` 里交给其他进程。
     * @python multiprocessing.Queue
     */
    interface Queue<Item = any> {
      /**
       * Puts an object in. Waits while the queue is full, if it has a limit; raises `queue.Full` when it may not wait, or the time is over.
       * @zh 放入一个对象。队列有上限并且满了就等待；不许等或者时间到了，抛出 `queue.Full`。
       * @python multiprocessing.Queue.put
       */
      put(obj: Item, block?: boolean | QueueOptions, timeout?: number | null): void;
      /**
       * Waits for an object and takes it out. Raises `queue.Empty` when it may not wait, or the time is over.
       * @zh 等到一个对象并取出。不许等或者时间到了，抛出 `queue.Empty`。
       * @python multiprocessing.Queue.get
       */
      get(block?: boolean | QueueOptions, timeout?: number | null): Item;
      /**
       * Puts an object in without waiting, or raises `queue.Full`.
       * @zh 不等待地放入一个对象，放不下就抛出 `queue.Full`。
       * @python multiprocessing.Queue.put_nowait
       */
      put_nowait(obj: Item): void;
      /**
       * Takes an object out without waiting, or raises `queue.Empty`. One that was put in a moment ago may still be on its way.
       * @zh 不等待地取出一个对象，没有就抛出 `queue.Empty`。刚刚放进去的可能还在路上。
       * @python multiprocessing.Queue.get_nowait
       */
      get_nowait(): Item;
      /**
       * How many objects are in it. By the time you read the number it may be another.
       * @zh 里面有多少个对象。等你看到这个数时，它可能已经变了。
       * @python multiprocessing.Queue.qsize
       */
      qsize(): number;
      /**
       * Whether it is empty. By the time you know it may not be so any more.
       * @zh 是否为空。等你知道时，可能已经不是这样了。
       * @python multiprocessing.Queue.empty
       */
      empty(): boolean;
      /**
       * Whether it is full. By the time you know it may not be so any more.
       * @zh 是否已满。等你知道时，可能已经不是这样了。
       * @python multiprocessing.Queue.full
       */
      full(): boolean;
      /**
       * This process will put nothing more in. What it has put in is still sent.
       * @zh 当前进程不再放入东西。已经放入的照样会送出去。
       * @python multiprocessing.Queue.close
       */
      close(): void;
      /**
       * Waits until all that this process has put in is in the pipe. Only after close().
       * @zh 等到当前进程放入的东西全部进入管道。只能在 close() 之后调用。
       * @python multiprocessing.Queue.join_thread
       */
      join_thread(): void;
      /**
       * The process may end before all that it has put in is sent; the rest is lost.
       * @zh 允许进程在东西全部送出之前结束；没送出的会丢失。
       * @python multiprocessing.Queue.cancel_join_thread
       */
      cancel_join_thread(): void;
    }

    /**
     * Makes queues.
     * @zh 用来创建队列。
     * @python multiprocessing.Queue
     */
    interface QueueConstructor {
      /**
       * A queue for at most `maxsize` objects; without a limit when it is 0 or left out.
       * @zh 最多容纳 `maxsize` 个对象的队列；为 0 或不写则没有上限。
       * @python multiprocessing.Queue
       */
      new <Item = any>(maxsize?: number | { maxsize?: number }): Queue<Item>;
      readonly prototype: Queue;
    }
    const Queue: QueueConstructor;

    /**
     * A queue that can be waited for until the work on all its objects is done.
     * @zh 可以等待的队列：等到里面所有对象的工作都做完。
     * @python multiprocessing.JoinableQueue
     */
    interface JoinableQueue<Item = any> extends Queue<Item> {
      /**
       * The work on one object that was taken out is done. Raises ValueError when it is called more often than objects were put in.
       * @zh 取出的一个对象已经处理完。调用次数超过放入的对象数时，抛出 ValueError。
       * @python multiprocessing.JoinableQueue.task_done
       */
      task_done(): void;
      /**
       * Waits until the work on all objects is done.
       * @zh 等到所有对象都处理完。
       * @python multiprocessing.JoinableQueue.join
       */
      join(): void;
    }

    /**
     * Makes queues that count work.
     * @zh 用来创建会记录未完成工作的队列。
     * @python multiprocessing.JoinableQueue
     */
    interface JoinableQueueConstructor {
      new <Item = any>(maxsize?: number | { maxsize?: number }): JoinableQueue<Item>;
      readonly prototype: JoinableQueue;
    }
    const JoinableQueue: JoinableQueueConstructor;

    /**
     * A pipe with a lock at either end. put() waits while the pipe is full.
     * @zh 两端各有一把锁的管道。管道满时 put() 会等待。
     * @python multiprocessing.SimpleQueue
     */
    interface SimpleQueue<Item = any> {
      /**
       * Puts an object in.
       * @zh 放入一个对象。
       * @python multiprocessing.SimpleQueue.put
       */
      put(obj: Item): void;
      /**
       * Waits for an object and takes it out.
       * @zh 等到一个对象并取出。
       * @python multiprocessing.SimpleQueue.get
       */
      get(): Item;
      /**
       * Whether nothing is in it.
       * @zh 里面是否什么都没有。
       * @python multiprocessing.SimpleQueue.empty
       */
      empty(): boolean;
      /**
       * Gives back what it holds. It can't be used any more.
       * @zh 释放它占用的资源。此后不能再用。
       * @python multiprocessing.SimpleQueue.close
       */
      close(): void;
    }

    /**
     * Makes simple queues.
     * @zh 用来创建简单队列。
     * @python multiprocessing.SimpleQueue
     */
    interface SimpleQueueConstructor {
      new <Item = any>(): SimpleQueue<Item>;
      readonly prototype: SimpleQueue;
    }
    const SimpleQueue: SimpleQueueConstructor;

    /**
     * How an `acquire()` waits: not at all when `block` is false, else until it succeeds or `timeout` seconds have passed.
     * @zh `acquire()` 怎样等待：`block` 为 false 时完全不等，否则等到成功为止，或者等满 `timeout` 秒。
     * @python multiprocessing.Lock.acquire
     */
    interface AcquireOptions {
      /**
       * Whether to wait at all.
       * @zh 是否等待。
       * @python multiprocessing.Lock.acquire
       */
      block?: boolean;
      /**
       * The longest wait in seconds.
       * @zh 最多等多少秒。
       * @python multiprocessing.Lock.acquire
       */
      timeout?: number | null;
    }

    /**
     * What can be acquired and released: locks, semaphores, conditions, shared values.
     * @zh 可以获取、可以释放的东西：锁、信号量、条件变量、共享值。
     * @python multiprocessing.Lock
     */
    interface Acquirable {
      /**
       * Takes it, and waits for that as long as it takes. With `block` false it does not wait. With a `timeout` it waits so many seconds. Returns whether it was taken. A release by another process wakes the caller.
       * @zh 获取它，需要等多久就等多久。`block` 为 false 时不等；给了 `timeout` 就最多等这么多秒。返回是否获取到。别的进程释放它时，等待者被唤醒。
       * @python multiprocessing.Lock.acquire
       */
      acquire(block?: boolean | AcquireOptions, timeout?: number | null): boolean;
      /**
       * Gives it back. Raises ValueError when nobody has it; an RLock raises AssertionError when somebody else has it.
       * @zh 释放它。没有人持有时抛出 ValueError；RLock 由别人持有时抛出 AssertionError。
       * @python multiprocessing.Lock.release
       */
      release(): void;
      /**
       * What `with_` calls first: acquires it.
       * @zh `with_` 首先调用它：获取锁。
       * @python contextmanager.__enter__
       */
      __enter__(): boolean;
      /**
       * What `with_` calls at last: releases it.
       * @zh `with_` 最后调用它：释放锁。
       * @python contextmanager.__exit__
       */
      __exit__(...error: unknown[]): void;
      [Symbol.dispose](): void;
    }

    /**
     * A lock: one process at a time holds it, the others wait. Pass it to the processes that are to share it.
     * @zh 锁：同一时刻只有一个进程持有它，其他进程等待。把它传给要共用它的进程。
     * @python multiprocessing.Lock
     */
    interface Lock extends Acquirable {}
    /**
     * Makes locks.
     * @zh 用来创建锁。
     * @python multiprocessing.Lock
     */
    interface LockConstructor {
      /**
       * A lock that nobody holds.
       * @zh 一把没有人持有的锁。
       * @python multiprocessing.Lock
       */
      new (): Lock;
      readonly prototype: Lock;
    }
    const Lock: LockConstructor;

    /**
     * A recursive lock: whoever holds it may take it again, and has to release it as often. Nobody else can release it.
     * @zh 可重入锁(RLock)：持有它的进程可以再次获取，也要释放同样多次。别人不能替它释放。
     * @python multiprocessing.RLock
     */
    interface RLock extends Acquirable {}
    /**
     * Makes recursive locks.
     * @zh 用来创建可重入锁(RLock)。
     * @python multiprocessing.RLock
     */
    interface RLockConstructor {
      /**
       * A recursive lock that nobody holds.
       * @zh 一把没有人持有的可重入锁。
       * @python multiprocessing.RLock
       */
      new (): RLock;
      readonly prototype: RLock;
    }
    const RLock: RLockConstructor;

    /**
     * A counter of free places. `acquire()` takes one, or waits while there is none; `release()` gives one back.
     * @zh 信号量(Semaphore)：空位的计数。`acquire()` 占一个空位，没有空位就等；`release()` 还一个。
     * @python multiprocessing.Semaphore
     */
    interface Semaphore extends Acquirable {
      /**
       * How many places are free now. Another process may change that at once.
       * @zh 现在有多少空位。别的进程随时可能改变它。
       * @python multiprocessing.Semaphore.get_value
       */
      get_value(): number;
    }
    /**
     * Makes semaphores.
     * @zh 用来创建信号量(Semaphore)。
     * @python multiprocessing.Semaphore
     */
    interface SemaphoreConstructor {
      /**
       * A semaphore with `value` free places, 1 unless it is given.
       * @zh 有 `value` 个空位的信号量，不写时是 1。
       * @python multiprocessing.Semaphore
       */
      new (value?: number | { value?: number }): Semaphore;
      readonly prototype: Semaphore;
    }
    const Semaphore: SemaphoreConstructor;
    /**
     * A semaphore that raises ValueError when it is released more often than acquired.
     * @zh 有上限的信号量：释放的次数多于获取的次数时抛出 ValueError。
     * @python multiprocessing.BoundedSemaphore
     */
    const BoundedSemaphore: SemaphoreConstructor;

    /**
     * A condition: processes wait until another one says that something has changed. It has a lock, which one holds while one looks or changes.
     * @zh 条件变量(Condition)：进程在这里等，直到另一个进程通知说情况变了。它带一把锁，查看和修改时都要持有这把锁。
     * @python multiprocessing.Condition
     */
    interface Condition extends Acquirable {
      /**
       * Gives the lock back, waits until it is notified or `timeout` seconds have passed, and takes the lock again. Returns false when the time was over. Raises AssertionError when the caller does not hold the lock.
       * @zh 先释放锁，等到收到通知或者等满 `timeout` 秒，再重新获取锁。时间用完时返回 false。调用者没有持有锁时抛出 AssertionError。
       * @python threading.Condition.wait
       */
      wait(timeout?: number | null | { timeout?: number | null }): boolean;
      /**
       * Waits until `predicate()` returns something true, or `timeout` seconds have passed. Returns what it last returned.
       * @zh 等到 `predicate()` 返回真值，或者等满 `timeout` 秒。返回它最后一次的返回值。
       * @python threading.Condition.wait_for
       */
      wait_for<T>(predicate: () => T, timeout?: number | null | { timeout?: number | null }): T;
      /**
       * Wakes up to `n` of those who wait, 1 unless it is given. Raises AssertionError when the caller does not hold the lock.
       * @zh 唤醒至多 `n` 个等待者，不写时是 1 个。调用者没有持有锁时抛出 AssertionError。
       * @python threading.Condition.notify
       */
      notify(n?: number | { n?: number }): void;
      /**
       * Wakes all who wait.
       * @zh 唤醒所有等待者。
       * @python threading.Condition.notify_all
       */
      notify_all(): void;
    }
    /**
     * Makes conditions.
     * @zh 用来创建条件变量(Condition)。
     * @python multiprocessing.Condition
     */
    interface ConditionConstructor {
      /**
       * A condition over `lock`, or over a recursive lock of its own.
       * @zh 用 `lock` 作锁的条件变量；不写时它自带一把可重入锁。
       * @python multiprocessing.Condition
       */
      new (lock?: Lock | RLock | null | { lock?: Lock | RLock | null }): Condition;
      readonly prototype: Condition;
    }
    const Condition: ConditionConstructor;

    /**
     * A flag that one process sets and others wait for.
     * @zh 事件(Event)：一个进程设置、其他进程等待的标志。
     * @python multiprocessing.Event
     */
    interface Event {
      /**
       * Whether the flag is set.
       * @zh 标志是否已经设置。
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
       * Takes the flag down: who waits from now on waits for the next `set()`.
       * @zh 清除标志：此后等待的进程要等下一次 `set()`。
       * @python threading.Event.clear
       */
      clear(): void;
      /**
       * Waits until the flag is set, or `timeout` seconds have passed. Returns whether it is set.
       * @zh 等到标志被设置，或者等满 `timeout` 秒。返回标志是否已设置。
       * @python threading.Event.wait
       */
      wait(timeout?: number | null | { timeout?: number | null }): boolean;
    }
    /**
     * Makes events.
     * @zh 用来创建事件(Event)。
     * @python multiprocessing.Event
     */
    interface EventConstructor {
      /**
       * An event whose flag is not set.
       * @zh 一个标志还没有设置的事件。
       * @python multiprocessing.Event
       */
      new (): Event;
      readonly prototype: Event;
    }
    const Event: EventConstructor;

    /**
     * A place where processes wait for one another: when `parties` of them are there, all go on.
     * @zh 屏障(Barrier)：进程在这里互相等待，到齐 `parties` 个之后一起继续。
     * @python multiprocessing.Barrier
     */
    interface Barrier {
      /**
       * Waits for the others and returns the place in which the caller came, from 0. Raises BrokenBarrierError when the barrier is broken, is reset meanwhile, or `timeout` seconds have passed, which breaks it for all.
       * @zh 等其他进程到齐，返回调用者到达的次序，从 0 算起。屏障已损坏、等待期间被 reset、或者等满 `timeout` 秒(屏障因此对所有进程损坏)时，抛出 BrokenBarrierError。
       * @python threading.Barrier.wait
       */
      wait(timeout?: number | null | { timeout?: number | null }): number;
      /**
       * Makes the barrier as new. Those who wait get a BrokenBarrierError.
       * @zh 让屏障恢复原样。正在等待的进程会得到 BrokenBarrierError。
       * @python threading.Barrier.reset
       */
      reset(): void;
      /**
       * Breaks the barrier: those who wait, and those who come, get a BrokenBarrierError.
       * @zh 让屏障损坏：正在等待的和以后到来的进程都会得到 BrokenBarrierError。
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
       * How many are waiting now.
       * @zh 现在有多少个在等。
       * @python threading.Barrier.n_waiting
       */
      readonly n_waiting: number;
      /**
       * Whether the barrier is broken.
       * @zh 屏障是否已经损坏。
       * @python threading.Barrier.broken
       */
      readonly broken: boolean;
    }
    /**
     * What a barrier may be given beside its parties.
     * @zh 创建屏障时除 `parties` 以外可以给的内容。
     * @python multiprocessing.Barrier
     */
    interface BarrierOptions {
      /**
       * Called by one of them when all have come.
       * @zh 到齐之后由其中一个进程调用。
       * @python multiprocessing.Barrier
       */
      action?: (() => unknown) | null;
      /**
       * The longest wait in seconds, for every `wait()` that has none of its own.
       * @zh 没有自带时限的 `wait()` 最多等多少秒。
       * @python multiprocessing.Barrier
       */
      timeout?: number | null;
    }
    /**
     * Makes barriers.
     * @zh 用来创建屏障(Barrier)。
     * @python multiprocessing.Barrier
     */
    interface BarrierConstructor {
      /**
       * A barrier for `parties` processes. When all have come, one of them calls `action`. `timeout` holds for every wait that has none of its own.
       * @zh 供 `parties` 个进程使用的屏障。到齐之后，其中一个调用 `action`。没有自带时限的等待都用 `timeout`。
       * @python multiprocessing.Barrier
       */
      new (
        parties: number,
        action?: (() => unknown) | null | BarrierOptions,
        timeout?: number | null,
      ): Barrier;
      readonly prototype: Barrier;
    }
    const Barrier: BarrierConstructor;

    /**
     * What a shared number is, as a letter: "i" a whole number of 32 bits, "d" a float of 64. "b", "h", "i", "l" have 8, 16, 32, 32 bits, with a capital letter from 0 on; "f" is a float of 32.
     * @zh 共享数的类型，用一个字母表示："i" 是 32 位整数，"d" 是 64 位浮点数。"b"、"h"、"i"、"l" 分别是 8、16、32、32 位，大写表示从 0 开始；"f" 是 32 位浮点数。
     * @python typecode_or_type
     */
    type NumberCode = "b" | "B" | "h" | "H" | "i" | "I" | "l" | "L" | "f" | "d";

    /**
     * A whole number of 64 bits, with a capital letter from 0 on. It is read as a bigint where a number would not be exact.
     * @zh 64 位整数，大写表示从 0 开始。超出数的精确范围时，读出来的是 bigint。
     * @python typecode_or_type
     */
    type LongCode = "q" | "Q";

    /**
     * The lock of a shared value: false for none, or one that there is already. Left out, it gets a recursive lock of its own.
     * @zh 共享值的锁：false 表示不要锁，也可以给一把已有的锁。不写时它自带一把可重入锁(RLock)。
     * @python multiprocessing.Value
     */
    interface LockOption<Choice = boolean | Lock | RLock | null> {
      /**
       * Which lock it gets.
       * @zh 用哪把锁。
       * @python multiprocessing.Value
       */
      lock?: Choice;
    }

    /**
     * A value in memory that processes share, without a lock.
     * @zh 放在共享内存里的一个值，不带锁。
     * @python multiprocessing.sharedctypes.RawValue
     */
    interface RawValue<T> {
      /**
       * The value. Reading it and writing it are one step each; `v.value += 1` is both, and another process may come in between. Raises TypeError for a value of another type.
       * @zh 值本身。读是一步，写是一步；`v.value += 1` 先读后写，别的进程可能插在中间。类型不对时抛出 TypeError。
       * @python multiprocessing.Value
       */
      value: T;
    }

    /**
     * A value in memory that processes share, with a lock beside it.
     * @zh 放在共享内存里的一个值，旁边带一把锁。
     * @python multiprocessing.Value
     */
    interface Value<T = number> extends RawValue<T>, Acquirable {
      /**
       * Its lock. Hold it around `v.value += 1`, so that no addition gets lost.
       * @zh 它的锁。执行 `v.value += 1` 时持有这把锁，加上去的数就不会丢。
       * @python multiprocessing.Value
       */
      get_lock(): RLock;
      /**
       * The same value without the lock.
       * @zh 不带锁的同一个值。
       * @python multiprocessing.Value
       */
      get_obj(): RawValue<T>;
    }

    /**
     * Makes shared values.
     * @zh 用来创建共享值。
     * @python multiprocessing.Value
     */
    interface ValueConstructor {
      /**
       * A number in shared memory, 0 unless it is given. Pass it to the processes that are to share it.
       * @zh 共享内存里的一个数，不写时是 0。把它传给要共用它的进程。
       * @python multiprocessing.Value
       */
      new (
        typecode: NumberCode,
        value?: number | boolean | LockOption<true | Lock | RLock | null>,
        options?: LockOption<true | Lock | RLock | null>,
      ): Value<number>;
      new (typecode: NumberCode, value: number, options: LockOption<false>): RawValue<number>;
      new (typecode: NumberCode, options: LockOption<false>): RawValue<number>;
      new (
        typecode: LongCode,
        value?: number | bigint | boolean | LockOption<true | Lock | RLock | null>,
        options?: LockOption<true | Lock | RLock | null>,
      ): Value<number | bigint>;
      new (
        typecode: LongCode,
        value: number | bigint,
        options: LockOption<false>,
      ): RawValue<number | bigint>;
      new (typecode: LongCode, options: LockOption<false>): RawValue<number | bigint>;
      new (typecode: "c", value?: Uint8Array | number, options?: LockOption): Value<Uint8Array>;
      new (typecode: "u", value?: string, options?: LockOption): Value<string>;
    }
    const Value: ValueConstructor;

    /**
     * Makes shared values without a lock.
     * @zh 用来创建不带锁的共享值。
     * @python multiprocessing.sharedctypes.RawValue
     */
    interface RawValueConstructor {
      /**
       * A number in shared memory, without a lock.
       * @zh 共享内存里的一个数，不带锁。
       * @python multiprocessing.sharedctypes.RawValue
       */
      new (typecode: NumberCode, value?: number | boolean): RawValue<number>;
      new (typecode: LongCode, value?: number | bigint | boolean): RawValue<number | bigint>;
      new (typecode: "c", value?: Uint8Array | number): RawValue<Uint8Array>;
      new (typecode: "u", value?: string): RawValue<string>;
    }
    const RawValue: RawValueConstructor;

    /**
     * Numbers in memory that processes share, without a lock. As long as they were made.
     * @zh 放在共享内存里的一列数，不带锁。长度在创建时就定下了。
     * @python multiprocessing.sharedctypes.RawArray
     */
    interface RawArray<T = number, List = T[]> extends Iterable<T> {
      [index: number]: T;
      /**
       * How many there are.
       * @zh 一共有多少个。
       * @python len
       */
      readonly length: number;
      /**
       * Copies of the elements from `start` up to `stop`, as a list of this process: Python's `arr[start:stop]`.
       * @zh 从 `start` 到 `stop` 之前的元素的副本，是当前进程自己的列表，即 Python 的 `arr[start:stop]`。
       * @python multiprocessing.Array
       */
      slice(start?: number, stop?: number): List;
    }

    /**
     * Bytes in memory that processes share, which may be taken as a text that ends at the first zero.
     * @zh 放在共享内存里的一列字节，可以当作到第一个 0 为止的文本。
     * @python multiprocessing.sharedctypes.RawArray
     */
    interface RawBytes extends RawArray<number, Uint8Array> {
      /**
       * The bytes up to the first zero, as a copy. What is set may be at most as long as the array, or ValueError is raised.
       * @zh 到第一个 0 为止的字节的副本。设置的内容不能比数组长，否则抛出 ValueError。
       * @python ctypes.Array.value
       */
      value: Uint8Array;
      /**
       * All bytes, as a copy.
       * @zh 全部字节的副本。
       * @python ctypes.Array.raw
       */
      raw: Uint8Array;
    }

    /**
     * What an array with a lock has beside its elements.
     * @zh 带锁的数组除元素以外还有的内容。
     * @python multiprocessing.Array
     */
    interface WithLock<Raw> extends Acquirable {
      /**
       * The lock of the array. A single access does not take it; hold it around what belongs together.
       * @zh 数组的锁。单次读写不会获取它；几步要连在一起时，请持有它。
       * @python multiprocessing.Array
       */
      get_lock(): RLock;
      /**
       * The same elements without the lock.
       * @zh 不带锁的同一列元素。
       * @python multiprocessing.Array
       */
      get_obj(): Raw;
    }

    /**
     * Numbers in memory that processes share, with a lock beside them. As long as they were made.
     * @zh 放在共享内存里的一列数，旁边带一把锁。长度在创建时就定下了。
     * @python multiprocessing.Array
     */
    interface Array<T = number> extends RawArray<T>, WithLock<RawArray<T>> {}

    /**
     * Values in order, of which it is known how many they are: a list, a typed array, another shared array.
     * @zh 个数已知的一列值：列表、类型化数组或另一个共享数组。
     * @python collections.abc.Sequence
     */
    type Sequence<T> = Iterable<T> & { readonly length: number };

    /**
     * Makes shared arrays.
     * @zh 用来创建共享数组。
     * @python multiprocessing.Array
     */
    interface ArrayConstructor {
      /**
       * Numbers in shared memory: so many zeros, or those that are given. Pass it to the processes that are to share it.
       * @zh 共享内存里的一列数：给出个数就全是 0，也可以直接给出各个数。把它传给要共用它的进程。
       * @python multiprocessing.Array
       */
      new (
        typecode: NumberCode,
        size_or_initializer: number | Sequence<number>,
        options?: LockOption<true | Lock | RLock | null>,
      ): Array;
      new (
        typecode: NumberCode,
        size_or_initializer: number | Sequence<number>,
        options: LockOption<false>,
      ): RawArray;
      new (
        typecode: LongCode,
        size_or_initializer: number | Sequence<number | bigint>,
        options?: LockOption<true | Lock | RLock | null>,
      ): Array<number | bigint>;
      new (
        typecode: LongCode,
        size_or_initializer: number | Sequence<number | bigint>,
        options: LockOption<false>,
      ): RawArray<number | bigint>;
      new (
        typecode: "c",
        size_or_initializer: number | Uint8Array,
        options?: LockOption,
      ): RawBytes & WithLock<RawBytes>;
      new (
        typecode: "u",
        size_or_initializer: number | string,
        options?: LockOption,
      ): RawArray<string, string> & WithLock<RawArray<string, string>>;
    }
    const Array: ArrayConstructor;

    /**
     * Makes shared arrays without a lock.
     * @zh 用来创建不带锁的共享数组。
     * @python multiprocessing.sharedctypes.RawArray
     */
    interface RawArrayConstructor {
      /**
       * Numbers in shared memory, without a lock.
       * @zh 共享内存里的一列数，不带锁。
       * @python multiprocessing.sharedctypes.RawArray
       */
      new (typecode: NumberCode, size_or_initializer: number | Sequence<number>): RawArray;
      new (
        typecode: LongCode,
        size_or_initializer: number | Sequence<number | bigint>,
      ): RawArray<number | bigint>;
      new (typecode: "c", size_or_initializer: number | Uint8Array): RawBytes;
      new (typecode: "u", size_or_initializer: number | string): RawArray<string, string>;
    }
    const RawArray: RawArrayConstructor;
  }

  export = multiprocessing;
}
