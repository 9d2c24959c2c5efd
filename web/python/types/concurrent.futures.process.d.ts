// The module `concurrent.futures.process` as a program imports it. Types only; the runtime is web/python/concurrent/.

declare module "concurrent.futures.process" {
  import type futures from "concurrent.futures";

  /**
   * The executor of processes.
   * @zh 使用进程的执行器。
   * @python concurrent.futures.process
   */
  namespace process {
    /**
     * Calls functions in other processes.
     * @zh 在其他进程里调用函数。
     * @python concurrent.futures.ProcessPoolExecutor
     */
    const ProcessPoolExecutor: typeof futures.ProcessPoolExecutor;
    /**
     * A worker has ended without being told to.
     * @zh 有工作进程没有得到命令就结束了。
     * @python concurrent.futures.process.BrokenProcessPool
     */
    class BrokenProcessPool extends RuntimeError {}
  }

  export = process;
}
