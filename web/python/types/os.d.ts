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
     * Ends this process at once, with this exit code: `finally` doesn't run, threads and children are not waited for, what a queue has not sent yet is lost.
     * @zh 立即结束当前进程，退出码为 status：不执行 `finally`，不等待线程和子进程，队列里还没发出去的数据会丢失。
     * @python os._exit
     */
    function _exit(status: number): never;

    /**
     * How many cores the machine has.
     * @zh 这台机器有多少个核。
     * @python os.cpu_count
     */
    function cpu_count(): number;

    /**
     * How many cores this process may use.
     * @zh 当前进程可以使用多少个核。
     * @python os.process_cpu_count
     */
    function process_cpu_count(): number;

    /**
     * Names of the files and folders in a folder: in the run's own unless said. Raises FileNotFoundError when there is no such folder.
     * @zh 文件夹里的文件和文件夹的名字；不写参数时是这次运行自己的文件夹。没有这个文件夹时抛出 FileNotFoundError。
     * @python os.listdir
     */
    function listdir(path?: string): string[];

    /**
     * Deletes a file. Raises FileNotFoundError when there is none.
     * @zh 删除文件。文件不存在时抛出 FileNotFoundError。
     * @python os.remove
     */
    function remove(path: string): void;

    /**
     * The same as `remove`.
     * @zh 与 `remove` 相同。
     * @python os.unlink
     */
    function unlink(path: string): void;

    /**
     * The module `os.path`.
     * @zh 模块 `os.path`。
     * @python os.path
     */
    const path: typeof import("os.path");
  }

  export = os;
}
