// The built-in exceptions, in CPython's hierarchy. Types only; JavaScript's own Error, TypeError and the like stay as they are.

/**
 * An exception that JavaScript does not have.
 * @zh JavaScript 里没有的异常。
 * @python BaseException
 */
interface PythonException extends Error {
  /**
   * What the exception was made with.
   * @zh 创建异常时给的参数。
   * @python BaseException.args
   */
  readonly args: readonly unknown[];
}

/**
 * The class of all exceptions, or of those that a program handles. Further exceptions derive from it, yours too.
 * @zh 所有异常的类，或者程序要处理的那些异常的类。其他异常都由它派生，你自己的也是。
 * @python Exception
 */
interface ExceptionConstructor {
  new (...args: unknown[]): PythonException;
  readonly prototype: Error;
}

/**
 * The base of all that can be raised. JavaScript's own errors count as well.
 * @zh 所有能抛出的东西都由它派生。JavaScript 自己的错误也算在内。
 * @python BaseException
 */
declare const BaseException: ExceptionConstructor;
type BaseException = Error;

/**
 * The base of the exceptions that a program handles: all but SystemExit and KeyboardInterrupt. JavaScript's own errors
 * count as well.
 * @zh 程序要处理的异常都由它派生，SystemExit 和 KeyboardInterrupt 除外。JavaScript 自己的错误也算在内。
 * @python Exception
 */
declare const Exception: ExceptionConstructor;
type Exception = Error;

/**
 * A name is not defined. Here it is JavaScript's ReferenceError.
 * @zh 名字没有定义。在这里它就是 JavaScript 的 ReferenceError。
 * @python NameError
 */
declare const NameError: ReferenceErrorConstructor;
type NameError = ReferenceError;

/**
 * Which exceptions are meant: a class, several classes, or a function that is asked about each.
 * @zh 指哪些异常：一个类、几个类，或者一个逐个判断的函数。
 * @python BaseExceptionGroup.subgroup
 */
type ExceptionCondition =
  | (abstract new (...args: never[]) => Error)
  | readonly (abstract new (...args: never[]) => Error)[]
  | ((error: Error) => boolean);

/**
 * Several exceptions raised as one, of any kind.
 * @zh 当作一个抛出的若干异常，种类不限。
 * @python BaseExceptionGroup
 */
declare class BaseExceptionGroup extends Exception {
  constructor(message: string, exceptions: readonly Error[], options?: { cause?: unknown });
  /**
   * The exceptions in it.
   * @zh 里面的异常。
   * @python BaseExceptionGroup.exceptions
   */
  readonly exceptions: readonly Error[];
  /**
   * A group of those that match, or null.
   * @zh 由符合条件的异常组成的组，没有就是 null。
   * @python BaseExceptionGroup.subgroup
   */
  subgroup(condition: ExceptionCondition): BaseExceptionGroup | null;
  /**
   * A group of those that match and one of the rest. What `except*` does, which JavaScript lacks.
   * @zh 一组是符合条件的异常，一组是其余的。JavaScript 没有 `except*`，用它来代替。
   * @python BaseExceptionGroup.split
   */
  split(
    condition: ExceptionCondition,
  ): [matching: BaseExceptionGroup | null, rest: BaseExceptionGroup | null];
  /**
   * A group with the same message, of other exceptions.
   * @zh 说明相同、异常不同的组。
   * @python BaseExceptionGroup.derive
   */
  derive(exceptions: readonly Error[]): BaseExceptionGroup;
}

/**
 * Several exceptions raised as one: what a TaskGroup ends with.
 * @zh 当作一个抛出的若干异常：TaskGroup 就以它结束。
 * @python ExceptionGroup
 */
declare class ExceptionGroup extends BaseExceptionGroup {}

/**
 * A value of the right type that makes no sense here.
 * @zh 值的类型没错，但在这里没有意义。
 * @python ValueError
 */
declare class ValueError extends Exception {}

/**
 * Text could not be encoded or decoded.
 * @zh 文字无法编码或解码。
 * @python UnicodeError
 */
declare class UnicodeError extends ValueError {}

/**
 * These bytes are no text.
 * @zh 这些字节不是合法的文字。
 * @python UnicodeDecodeError
 */
declare class UnicodeDecodeError extends UnicodeError {}

/**
 * Bytes can't stand for this character.
 * @zh 这个字符无法编码成字节。
 * @python UnicodeEncodeError
 */
declare class UnicodeEncodeError extends UnicodeError {}

/**
 * Something went wrong that has no name of its own.
 * @zh 出了问题，但没有更具体的异常来说明。
 * @python RuntimeError
 */
declare class RuntimeError extends Exception {}

/**
 * The method is there to be overridden.
 * @zh 这个方法留给子类去写。
 * @python NotImplementedError
 */
declare class NotImplementedError extends RuntimeError {}

/**
 * Functions have called functions too deep.
 * @zh 函数一层层调用得太深。
 * @python RecursionError
 */
declare class RecursionError extends RuntimeError {}

/**
 * Something that had to be true is not.
 * @zh 必须成立的事没有成立。
 * @python AssertionError
 */
declare class AssertionError extends Exception {}

/**
 * An attribute is missing, or something can't be copied to another process.
 * @zh 没有这个属性，或者某个东西不能复制到别的进程。
 * @python AttributeError
 */
declare class AttributeError extends Exception {}

/**
 * A name could not be imported.
 * @zh 名字无法导入。
 * @python ImportError
 */
declare class ImportError extends Exception {}

/**
 * There is no such module.
 * @zh 没有这个模块。
 * @python ModuleNotFoundError
 */
declare class ModuleNotFoundError extends ImportError {}

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
 * The base of the errors of calculating.
 * @zh 各种计算错误都由它派生。
 * @python ArithmeticError
 */
declare class ArithmeticError extends Exception {}

/**
 * A result is too large.
 * @zh 结果太大。
 * @python OverflowError
 */
declare class OverflowError extends ArithmeticError {}

/**
 * Something was divided by zero.
 * @zh 除数是零。
 * @python ZeroDivisionError
 */
declare class ZeroDivisionError extends ArithmeticError {}

/**
 * A buffer can't do what was asked of it.
 * @zh 缓冲区做不到所要求的事。
 * @python BufferError
 */
declare class BufferError extends Exception {}

/**
 * The input has ended, or the other end of a pipe is closed.
 * @zh 输入已经结束，或者管道的另一端已经关闭。
 * @python EOFError
 */
declare class EOFError extends Exception {}

/**
 * There is no memory left.
 * @zh 内存用完了。
 * @python MemoryError
 */
declare class MemoryError extends Exception {}

/**
 * An iterator has no more values.
 * @zh 迭代器没有更多的值了。
 * @python StopIteration
 */
declare class StopIteration extends Exception {
  /**
   * What the iterator returned at its end.
   * @zh 迭代器结束时返回的值。
   * @python StopIteration.value
   */
  readonly value: unknown;
}

/**
 * The system could not do what was asked.
 * @zh 系统没能完成所要求的事。
 * @python OSError
 */
declare class OSError extends Exception {
  /**
   * The number of the error, if it was given one.
   * @zh 错误编号，没有给时是 null。
   * @python OSError.errno
   */
  readonly errno: number | null;
  /**
   * What the system says about it.
   * @zh 系统给出的说明。
   * @python OSError.strerror
   */
  readonly strerror: unknown;
  /**
   * The file that it is about.
   * @zh 出错的文件。
   * @python OSError.filename
   */
  readonly filename: unknown;
  /**
   * The second file, if there are two: the new name in a renaming.
   * @zh 涉及两个文件时的第二个，例如重命名后的名字。
   * @python OSError.filename2
   */
  readonly filename2: unknown;
}

/**
 * The call would have had to wait.
 * @zh 这个调用本来需要等待。
 * @python BlockingIOError
 */
declare class BlockingIOError extends OSError {}

/**
 * Something is wrong with a child process.
 * @zh 子进程出了问题。
 * @python ChildProcessError
 */
declare class ChildProcessError extends OSError {}

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
 * The connection was ended before it stood.
 * @zh 连接还没建立就中断了。
 * @python ConnectionAbortedError
 */
declare class ConnectionAbortedError extends ConnectionError {}

/**
 * Nobody took the connection.
 * @zh 连接被拒绝。
 * @python ConnectionRefusedError
 */
declare class ConnectionRefusedError extends ConnectionError {}

/**
 * The other side has dropped the connection.
 * @zh 对方断开了连接。
 * @python ConnectionResetError
 */
declare class ConnectionResetError extends ConnectionError {}

/**
 * There is such a file already.
 * @zh 文件已经存在。
 * @python FileExistsError
 */
declare class FileExistsError extends OSError {}

/**
 * There is no such file.
 * @zh 没有这个文件。
 * @python FileNotFoundError
 */
declare class FileNotFoundError extends OSError {}

/**
 * A signal came in between.
 * @zh 调用被信号打断。
 * @python InterruptedError
 */
declare class InterruptedError extends OSError {}

/**
 * It is a folder, not a file.
 * @zh 这是文件夹，不是文件。
 * @python IsADirectoryError
 */
declare class IsADirectoryError extends OSError {}

/**
 * What should be a folder is a file.
 * @zh 应该是文件夹的地方是一个文件。
 * @python NotADirectoryError
 */
declare class NotADirectoryError extends OSError {}

/**
 * It is not allowed.
 * @zh 没有权限。
 * @python PermissionError
 */
declare class PermissionError extends OSError {}

/**
 * There is no such process.
 * @zh 没有这个进程。
 * @python ProcessLookupError
 */
declare class ProcessLookupError extends OSError {}

/**
 * The time for something is over. `multiprocessing.TimeoutError` is another class.
 * @zh 时间用完了。`multiprocessing.TimeoutError` 是另一个类。
 * @python TimeoutError
 */
declare class TimeoutError extends OSError {}

/**
 * Ctrl+C was pressed.
 * @zh 按下了 Ctrl+C。
 * @python KeyboardInterrupt
 */
declare class KeyboardInterrupt extends BaseException {}

/**
 * Raised by `sys.exit()`; uncaught, it ends the process with its `code`.
 * @zh 由 `sys.exit()` 抛出；没有被捕获时，进程以它的 `code` 结束。
 * @python SystemExit
 */
declare class SystemExit extends BaseException {
  /**
   * What was given to `sys.exit()`; null for nothing.
   * @zh 传给 `sys.exit()` 的值；什么也没给时是 null。
   * @python SystemExit.code
   */
  readonly code: unknown;
}

/**
 * An older name of OSError.
 * @zh OSError 的旧名字。
 * @python IOError
 */
declare const IOError: typeof OSError;
type IOError = OSError;

/**
 * An older name of OSError.
 * @zh OSError 的旧名字。
 * @python EnvironmentError
 */
declare const EnvironmentError: typeof OSError;
type EnvironmentError = OSError;
