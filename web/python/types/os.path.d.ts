// The module `os.path` as a program imports it. Types only.

declare module "os.path" {
  /**
   * Names of files, taken apart and asked about.
   * @zh 拆分文件名，查询文件。
   * @python os.path
   */
  namespace path {
    /**
     * Whether there is a file or a folder of this name.
     * @zh 有没有这个名字的文件或文件夹。
     * @python os.path.exists
     */
    function exists(path: string): boolean;

    /**
     * Whether there is a file of this name.
     * @zh 有没有这个名字的文件。
     * @python os.path.isfile
     */
    function isfile(path: string): boolean;

    /**
     * Whether there is a folder of this name: one with a file in it.
     * @zh 有没有这个名字的文件夹，也就是里面有文件的文件夹。
     * @python os.path.isdir
     */
    function isdir(path: string): boolean;

    /**
     * How many bytes the file has. Raises FileNotFoundError when there is none.
     * @zh 文件有多少字节。文件不存在时抛出 FileNotFoundError。
     * @python os.path.getsize
     */
    function getsize(path: string): number;

    /**
     * What stands behind the last slash.
     * @zh 最后一个斜杠之后的部分。
     * @python os.path.basename
     */
    function basename(path: string): string;

    /**
     * The name without its ending, and the ending with its dot.
     * @zh 去掉后缀的名字，以及带点的后缀。
     * @python os.path.splitext
     */
    function splitext(path: string): [root: string, ending: string];

    /**
     * The parts with slashes between them.
     * @zh 用斜杠把各部分连起来。
     * @python os.path.join
     */
    function join(path: string, ...paths: string[]): string;
  }

  export = path;
}
