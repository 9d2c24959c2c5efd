// The module `pickle` as a program imports it. Types only.

declare module "pickle" {
  /**
   * Values as bytes: what happens to everything that goes to another process.
   * @zh 把值变成字节(序列化)：交给另一个进程的一切都要经过这一步。
   * @python pickle
   */
  namespace pickle {
    /**
     * The value as bytes. Raises PicklingError, AttributeError or TypeError for what can't be copied: a lambda, a lock, an open file.
     * @zh 把值变成字节。lambda、锁、打开的文件等无法复制的东西会抛出 PicklingError、AttributeError 或 TypeError。
     * @python pickle.dumps
     */
    function dumps(value: unknown): Uint8Array;

    /**
     * A copy of the value that `dumps` made these bytes of.
     * @zh 从 `dumps` 得到的字节还原出值的一份副本。
     * @python pickle.loads
     */
    function loads(bytes: Uint8Array): any;

    /**
     * Writes the value into a file opened with "wb".
     * @zh 把值写进以 "wb" 打开的文件。
     * @python pickle.dump
     */
    function dump(value: unknown, file: { write(bytes: Uint8Array): unknown }): void;

    /**
     * Reads the next value from a file opened with "rb". Raises EOFError at its end.
     * @zh 从以 "rb" 打开的文件读出下一个值。到了末尾抛出 EOFError。
     * @python pickle.load
     */
    function load(file: { read(size: number): Uint8Array }): any;

    /**
     * What all errors of this module have in common.
     * @zh 这个模块所有异常的共同父类。
     * @python pickle.PickleError
     */
    class PickleError extends Exception {}

    /**
     * The value can't be turned into bytes.
     * @zh 这个值无法变成字节。
     * @python pickle.PicklingError
     */
    class PicklingError extends PickleError {}

    /**
     * The bytes are not those of a value, or not all of them.
     * @zh 这些字节不是一个值，或者不完整。
     * @python pickle.UnpicklingError
     */
    class UnpicklingError extends PickleError {}

    /**
     * The highest version of the format.
     * @zh 格式的最高版本。
     * @python pickle.HIGHEST_PROTOCOL
     */
    const HIGHEST_PROTOCOL: number;

    /**
     * The version of the format that is written.
     * @zh 写出时使用的格式版本。
     * @python pickle.DEFAULT_PROTOCOL
     */
    const DEFAULT_PROTOCOL: number;
  }

  export = pickle;
}
