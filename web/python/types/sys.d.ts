// The module `sys` as a program imports it. Types only.

declare module "sys" {
  /**
   * The interpreter, and the streams of this process.
   * @zh 解释器，以及当前进程的输入输出流。
   * @python sys
   */
  namespace sys {
    /**
     * Ends this process by raising SystemExit. A number is the exit code, nothing is 0; anything else is printed to stderr and the code is 1.
     * @zh 抛出 SystemExit，结束当前进程。参数是数字时就是退出码，不写是 0；其他值会打印到 stderr，退出码是 1。
     * @python sys.exit
     */
    function exit(status?: unknown): never;

    /**
     * The name of the program and its arguments.
     * @zh 程序的名字和它的参数。
     * @python sys.argv
     */
    const argv: string[];

    /**
     * After how many seconds a running thread is asked to let another one run.
     * @zh 一个线程运行多少秒之后会被要求让给别的线程。
     * @python sys.getswitchinterval
     */
    function getswitchinterval(): number;

    /**
     * Sets after how many seconds a running thread is asked to let another one run. Raises ValueError unless it is more than 0.
     * @zh 设置一个线程运行多少秒之后会被要求让给别的线程。不大于 0 时抛出 ValueError。
     * @python sys.setswitchinterval
     */
    function setswitchinterval(seconds: number): void;

    /**
     * Whether threads of one process take turns under the interpreter's lock.
     * @zh 同一进程的线程是否在解释器锁(GIL)下轮流运行。
     * @python sys._is_gil_enabled
     */
    function _is_gil_enabled(): boolean;

    /**
     * Where `print` writes to.
     * @zh `print` 写到这里。
     * @python sys.stdout
     */
    const stdout: TextStream;

    /**
     * Where errors are written to.
     * @zh 错误信息写到这里。
     * @python sys.stderr
     */
    const stderr: TextStream;

    /**
     * The system that the program runs on.
     * @zh 程序运行在什么系统上。
     * @python sys.platform
     */
    const platform: string;

    /**
     * The version of Python that is followed here, as text.
     * @zh 这里所依照的 Python 版本，文字形式。
     * @python sys.version
     */
    const version: string;

    /**
     * The version of Python that is followed here, as numbers.
     * @zh 这里所依照的 Python 版本，数字形式。
     * @python sys.version_info
     */
    const version_info: readonly [
      major: number,
      minor: number,
      micro: number,
      releaselevel: string,
      serial: number,
    ];
  }

  export = sys;
}
