// The module `threading` as a program imports it. Types only; the runtime is web/python/threading/.

declare module "threading" {
  /**
   * Threads: several flows of one program within one process.
   * @zh 线程(thread)：同一个进程里同时进行的几条执行流。
   * @python threading
   */
  namespace threading {
    /**
     * Raised by those who wait at a barrier that is reset, aborted or not reached in time.
     * @zh 屏障(Barrier)被 reset、被 abort 或者没有按时到齐时，等待者会得到这个异常。
     * @python threading.BrokenBarrierError
     */
    class BrokenBarrierError extends RuntimeError {}
  }

  export = threading;
}
