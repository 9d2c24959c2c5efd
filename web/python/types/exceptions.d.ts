// The built-in exceptions, in CPython's hierarchy. Types only; JavaScript's own Error, TypeError and the like stay as they are.

/**
 * The base of the exceptions that a program handles. It is JavaScript's Error.
 * @zh 程序要处理的异常都由它派生。它就是 JavaScript 的 Error。
 * @python Exception
 */
declare const Exception: ErrorConstructor;
type Exception = Error;

/**
 * A value of the right type that makes no sense here.
 * @zh 值的类型没错,但在这里没有意义。
 * @python ValueError
 */
declare class ValueError extends Exception {}

/**
 * Something went wrong that has no name of its own.
 * @zh 出了问题,但没有更具体的异常来说明。
 * @python RuntimeError
 */
declare class RuntimeError extends Exception {}

/**
 * Functions have called functions too deep.
 * @zh 函数调用得太深。
 * @python RecursionError
 */
declare class RecursionError extends RuntimeError {}

/**
 * The method is there to be overridden.
 * @zh 这个方法留给子类去写。
 * @python NotImplementedError
 */
declare class NotImplementedError extends RuntimeError {}

/**
 * Something that had to be true is not.
 * @zh 必须成立的事没有成立。
 * @python AssertionError
 */
declare class AssertionError extends Exception {}

/**
 * An attribute is missing, or something can't be copied to another process.
 * @zh 没有这个属性,或者某个东西不能复制到别的进程。
 * @python AttributeError
 */
declare class AttributeError extends Exception {}

/**
 * A name is not defined. It is JavaScript's ReferenceError.
 * @zh 名字没有定义。它就是 JavaScript 的 ReferenceError。
 * @python NameError
 */
declare const NameError: ReferenceErrorConstructor;
type NameError = ReferenceError;

/**
 * The base of IndexError and KeyError.
 * @zh IndexError 和 KeyError 都由它派生。
 * @python LookupError
 */
declare class LookupError extends Exception {}

/**
 * There is no such place in the sequence.
 * @zh 序列里没有这个位置。
 * @python IndexError
 */
declare class IndexError extends LookupError {}

/**
 * There is no such key.
 * @zh 没有这个键。
 * @python KeyError
 */
declare class KeyError extends LookupError {}

/**
 * An iterator has no more values.
 * @zh 迭代器没有更多的值了。
 * @python StopIteration
 */
declare class StopIteration extends Exception {}

/**
 * The input has ended, or the other end of a pipe is closed.
 * @zh 输入已经结束,或者管道的另一端已经关闭。
 * @python EOFError
 */
declare class EOFError extends Exception {}

/**
 * The system could not do what was asked.
 * @zh 系统没能完成所要求的事。
 * @python OSError
 */
declare class OSError extends Exception {}

/**
 * The base of the errors of connections.
 * @zh 各种连接错误都由它派生。
 * @python ConnectionError
 */
declare class ConnectionError extends OSError {}

/**
 * Something was written to a pipe whose other end is closed.
 * @zh 往另一端已经关闭的管道里写东西。
 * @python BrokenPipeError
 */
declare class BrokenPipeError extends ConnectionError {}

/**
 * There is no such file.
 * @zh 没有这个文件。
 * @python FileNotFoundError
 */
declare class FileNotFoundError extends OSError {}

/**
 * The time for something is over. `multiprocessing.TimeoutError` is another class.
 * @zh 时间用完了。`multiprocessing.TimeoutError` 是另一个类。
 * @python TimeoutError
 */
declare class TimeoutError extends OSError {}

/**
 * The base of all that can be raised: the exceptions, and what ends a program.
 * @zh 所有能抛出的东西都由它派生:各种异常,以及让程序结束的那些。
 * @python BaseException
 */
declare class BaseException extends Error {}

/**
 * Ctrl+C was pressed.
 * @zh 按下了 Ctrl+C。
 * @python KeyboardInterrupt
 */
declare class KeyboardInterrupt extends BaseException {}

/**
 * Raised by `sys.exit()`; uncaught, it ends the process with its `code`.
 * @zh 由 `sys.exit()` 抛出;没有被捕获时,进程以它的 `code` 结束。
 * @python SystemExit
 */
declare class SystemExit extends BaseException {
  constructor(code?: number | string | null);
  /**
   * What was given to `sys.exit()`.
   * @zh 传给 `sys.exit()` 的值。
   * @python SystemExit.code
   */
  readonly code: number | string | null;
}
