// The module `concurrent.futures.thread` as a program imports it. Types only; the runtime is web/python/concurrent/.

declare module "concurrent.futures.thread" {
  import type futures from "concurrent.futures";

  /**
   * The executor of threads.
   * @zh 使用线程的执行器。
   * @python concurrent.futures.thread
   */
  namespace thread {
    /**
     * Calls functions in other threads of this process.
     * @zh 在当前进程的其他线程里调用函数。
     * @python concurrent.futures.ThreadPoolExecutor
     */
    const ThreadPoolExecutor: typeof futures.ThreadPoolExecutor;
    /**
     * The initializer of a thread has raised an error: no more calls are taken.
     * @zh 线程的 initializer 抛出了异常，执行器不再接受调用。
     * @python concurrent.futures.thread.BrokenThreadPool
     */
    class BrokenThreadPool extends RuntimeError {}
  }

  export = thread;
}
