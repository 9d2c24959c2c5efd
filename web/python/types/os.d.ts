// The module `os` as a program imports it. Types only.

declare module "os" {
  /**
   * What the system knows about this process and this machine.
   * @zh 系统所知道的当前进程和这台机器的信息。
   * @python os
   */
  namespace os {
    /**
     * The number of this process.
     * @zh 当前进程的进程号。
     * @python os.getpid
     */
    function getpid(): number;

    /**
     * The number of the process that started this one; 1 once that has ended.
     * @zh 启动当前进程的那个进程的进程号；它结束以后变成 1。
     * @python os.getppid
     */
    function getppid(): number;

    /**
     * How many cores the machine has.
     * @zh 这台机器有多少个核心。
     * @python os.cpu_count
     */
    function cpu_count(): number;

    /**
     * How many cores this process may use.
     * @zh 当前进程可以使用多少个核心。
     * @python os.process_cpu_count
     */
    function process_cpu_count(): number;
  }

  export = os;
}
