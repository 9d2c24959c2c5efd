// The module `signal` as a program imports it: the numbers only. Types only.

declare module "signal" {
  /**
   * The numbers of the signals that end a process.
   * @zh 用来结束进程的信号的编号。
   * @python signal
   */
  namespace signal {
    /**
     * 15: please end. `terminate()` sends it.
     * @zh 15：请结束。`terminate()` 发的就是它。
     * @python signal.SIGTERM
     */
    const SIGTERM: 15;

    /**
     * 9: end now. `kill()` sends it, and no program can refuse it.
     * @zh 9：立刻结束。`kill()` 发的就是它，任何程序都不能拒绝。
     * @python signal.SIGKILL
     */
    const SIGKILL: 9;

    /**
     * 2: Ctrl+C was pressed.
     * @zh 2：按下了 Ctrl+C。
     * @python signal.SIGINT
     */
    const SIGINT: 2;
  }

  export = signal;
}
