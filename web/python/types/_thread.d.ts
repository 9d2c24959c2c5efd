// The module `_thread` as a program imports it. Types only; the runtime is web/python/threading/.

declare module "_thread" {
  import threading = require("threading");

  /**
   * What the module threading is built on: threads without an object, which nobody waits for.
   * @zh threading 模块的底层：没有对象的线程，没有人等它们结束。
   * @python _thread
   */
  namespace _thread {
    /**
     * Calls the function in a new thread and returns at once, with the thread's number. Nobody waits for it: when the main thread ends, it ends too.
     * @zh 在新线程里调用函数，立刻返回线程的编号。没有人等它：主线程结束时，它也跟着结束。
     * @python _thread.start_new_thread
     */
    function start_new_thread<Arguments extends readonly unknown[]>(
      target: (...args: [...Arguments]) => unknown,
      args: NoInfer<Arguments>,
      kwargs?: undefined,
    ): number;
    /**
     * The same with keyword arguments, which arrive as one trailing object.
     * @zh 同上，另带关键字参数；它们合成一个对象，放在最后。
     * @python _thread.start_new_thread
     */
    function start_new_thread<Arguments extends readonly unknown[]>(
      target: (...args: [...Arguments]) => unknown,
      args: Partial<NoInfer<Arguments>>,
      kwargs: Record<string, unknown>,
    ): number;

    /**
     * A new lock.
     * @zh 新建一把锁。
     * @python _thread.allocate_lock
     */
    function allocate_lock(): threading.Lock;

    /**
     * The class of locks.
     * @zh 锁的类。
     * @python _thread.LockType
     */
    const LockType: typeof threading.Lock;

    /**
     * The number of the thread that calls.
     * @zh 当前线程的编号。
     * @python _thread.get_ident
     */
    function get_ident(): number;

    /**
     * The number that the operating system gives to the thread that calls.
     * @zh 操作系统给当前线程的编号。
     * @python _thread.get_native_id
     */
    function get_native_id(): number;

    /**
     * Ends the thread that calls, by raising SystemExit.
     * @zh 抛出 SystemExit，结束当前线程。
     * @python _thread.exit
     */
    function exit(): never;

    /**
     * What this module raises: RuntimeError.
     * @zh 这个模块抛出的异常，就是 RuntimeError。
     * @python _thread.error
     */
    const error: typeof RuntimeError;

    /**
     * The longest timeout that is accepted, in seconds.
     * @zh 允许的最长等待时间，单位是秒。
     * @python _thread.TIMEOUT_MAX
     */
    const TIMEOUT_MAX: number;
  }

  export = _thread;
}
