// The names a program has without importing anything: Python's built-in functions. Types only.

/**
 * What can be called: a function, or a class, which then makes an instance.
 * @zh 可以调用的东西：函数，或者类。调用类就得到一个实例。
 * @python typing.Callable
 */
type Callable<Arguments extends unknown[] = any[], Return = unknown> =
  | ((...args: Arguments) => Return)
  | (new (...args: Arguments) => Return);

/**
 * What `print` understands as keywords.
 * @zh `print` 能接受的关键字参数。
 * @python print
 */
interface PrintKeywords {
  /**
   * Stands between two values. A space unless said.
   * @zh 两个值之间的文字。不写时是一个空格。
   * @python print
   */
  sep?: string | null;
  /**
   * Stands after the last value. A newline unless said.
   * @zh 最后一个值之后的文字。不写时是换行。
   * @python print
   */
  end?: string | null;
  /**
   * The stream to write to: `sys.stdout` or `sys.stderr`.
   * @zh 写到哪个流：`sys.stdout` 或 `sys.stderr`。
   * @python print
   */
  file?: TextStream | null;
  /**
   * Accepted, as in Python. What is printed shows at once here.
   * @zh 与 Python 一样可以写。这里打印的内容总是立刻显示。
   * @python print
   */
  flush?: boolean;
}

/**
 * Keywords for a function that takes any number of arguments; made by `kw`.
 * @zh 给参数个数不限的函数用的关键字参数，由 `kw` 生成。
 * @python keyword argument
 */
interface Keywords {
  /**
   * The keywords by their names.
   * @zh 各个关键字参数，按名字。
   * @python keyword argument
   */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * A stream of text, as `sys.stdout` is.
 * @zh 文字流，例如 `sys.stdout`。
 * @python io.TextIOBase
 */
interface TextStream {
  /**
   * Writes the text as it is, without a newline, and returns how many characters it has.
   * @zh 原样写出文字，不加换行，返回字符数。
   * @python io.TextIOBase.write
   */
  write(text: string): number;
  /**
   * Does nothing here: what is written shows at once.
   * @zh 在这里什么也不做：写出的内容总是立刻显示。
   * @python io.IOBase.flush
   */
  flush(): void;
  /**
   * Whether a person sits at the other end; false here.
   * @zh 另一端是不是终端前的人；在这里是 false。
   * @python io.IOBase.isatty
   */
  isatty(): boolean;
  /**
   * The name of the stream: `<stdout>`.
   * @zh 流的名字，例如 `<stdout>`。
   * @python io.FileIO.name
   */
  readonly name: string;
  /**
   * How text becomes bytes.
   * @zh 文字用什么编码变成字节。
   * @python io.TextIOBase.encoding
   */
  readonly encoding: string;
  /**
   * Whether it is closed; false here.
   * @zh 是否已经关闭；在这里是 false。
   * @python io.IOBase.closed
   */
  readonly closed: boolean;
  /**
   * Whether it can be written to.
   * @zh 能不能写。
   * @python io.IOBase.writable
   */
  writable(): boolean;
  /**
   * Whether it can be read from.
   * @zh 能不能读。
   * @python io.IOBase.readable
   */
  readable(): boolean;
  /**
   * Writes texts one behind the other, without newlines between them.
   * @zh 把几段文字一个接一个写出，中间不加换行。
   * @python io.IOBase.writelines
   */
  writelines(texts: Iterable<string>): void;
}

/**
 * The numbers that `range` counts.
 * @zh `range` 数出的那些数。
 * @python range
 */
interface Range extends Iterable<number> {
  /**
   * The first number.
   * @zh 第一个数。
   * @python range
   */
  readonly start: number;
  /**
   * Where it stops; not one of the numbers itself.
   * @zh 到哪里为止，不包括它本身。
   * @python range
   */
  readonly stop: number;
  /**
   * From one number to the next.
   * @zh 相邻两个数的差。
   * @python range
   */
  readonly step: number;
  /**
   * How many numbers there are.
   * @zh 一共有多少个数。
   * @python len
   */
  readonly length: number;
  /**
   * Whether a number is one of them: `value in range`.
   * @zh 这个数是否在其中：`value in range`。
   * @python range
   */
  includes(value: unknown): boolean;
  /**
   * The number in a place, counted from the end below 0: `range[index]`.
   * @zh 某个位置上的数，负数从末尾数起：`range[index]`。
   * @python range
   */
  at(index: number): number | undefined;
  /**
   * The place of a number. Raises ValueError when it is not one of them.
   * @zh 一个数所在的位置。不在其中就抛出 ValueError。
   * @python range.index
   */
  index(value: unknown): number;
  /**
   * How often a number is among them: once or not at all.
   * @zh 一个数出现几次：一次或没有。
   * @python range.count
   */
  count(value: unknown): number;
  /**
   * A part of them: `range[start:stop]`.
   * @zh 其中一段：`range[start:stop]`。
   * @python range
   */
  slice(start?: number, stop?: number): Range;
}

/**
 * What `with_` works with: a lock, a pool, and whatever else can be entered and left.
 * @zh `with_` 所用的对象：锁、进程池，以及其他能进入和退出的东西。
 * @python context manager
 */
interface ContextManager<Value> {
  /**
   * Called when the block is entered; what it returns goes to the block.
   * @zh 进入时调用，返回值交给代码块。
   * @python object.__enter__
   */
  __enter__(): Value;
  /**
   * Called when the block is left. Returning true swallows the error that ended it.
   * @zh 离开时调用。返回 true 会吞掉使它结束的异常。
   * @python object.__exit__
   */
  __exit__(type?: unknown, error?: unknown, traceback?: unknown): unknown;
}

/**
 * Prints the values as Python's `str()` shows them, with a space between them and a newline at the end. `kw({ end: "", sep: "," })` as the last argument changes that.
 * @zh 按 Python 的 `str()` 的样子打印各个值，中间是空格，末尾换行。最后一个参数写成 `kw({ end: "", sep: "," })` 可以改变这些。
 * @python print
 */
declare function print(...values: unknown[]): void;

/**
 * Counts from 0 up to `stop`, which is not among the numbers itself.
 * @zh 从 0 数到 `stop`，不包括 `stop` 本身。
 * @python range
 */
declare function range(stop: number): Range;

/**
 * Counts from `start` up to `stop`, in steps of 1 unless said. `stop` itself is not among the numbers. Raises ValueError when the step is 0.
 * @zh 从 `start` 数到 `stop`，不写步长时每次加 1，不包括 `stop` 本身。步长为 0 时抛出 ValueError。
 * @python range
 */
declare function range(start: number, stop: number, step?: number): Range;

/**
 * Python's `with` block: enters the manager, calls the body with what that gave, and leaves it again, whatever happens. Returns what the body returns; errors pass through.
 * @zh Python 的 `with` 块：先进入管理器，用得到的值调用函数体，无论发生什么最后都会退出。返回函数体的结果；异常照样传出来。
 * @python with
 */
declare function with_<Value, Result>(
  manager: ContextManager<Value>,
  body: (value: Value) => Result,
): Result;

/**
 * What `await with_` works with: a lock, a semaphore or a group of tasks of asyncio.
 * @zh `await with_` 所用的对象：asyncio 的锁、信号量、任务组等。
 * @python asynchronous context manager
 */
interface AsyncContextManager<Value> {
  /**
   * Awaited when the block is entered; what it gives goes to the block.
   * @zh 进入时 await 它，得到的值交给代码块。
   * @python object.__aenter__
   */
  __aenter__(): PromiseLike<Value>;
  /**
   * Awaited when the block is left. Something true keeps an exception from going on.
   * @zh 退出时 await 它；结果为真，异常就不再往外传。
   * @python object.__aexit__
   */
  __aexit__(type: unknown, error: unknown, traceback?: unknown): PromiseLike<unknown>;
}

/**
 * Python's `async with` block: `await with_(lock, async () => { … })`.
 * @zh Python 的 `async with` 块：`await with_(lock, async () => { … })`。
 * @python async with
 */
declare function with_<Value, Result>(
  manager: AsyncContextManager<Value>,
  body: (value: Value) => PromiseLike<Result>,
): Promise<Result>;

/**
 * The same for whatever `using` can hold: the body gets the object itself, which is disposed of at the end.
 * @zh 凡是 `using` 能用的对象也可以：函数体得到这个对象本身，最后把它释放。
 * @python with
 */
declare function with_<Value extends Disposable, Result>(
  value: Value,
  body: (value: Value) => Result,
): Result;

/**
 * How a text file is opened: "r" reads, "w" empties it or makes it, "a" writes at its end, "x" makes it and raises FileExistsError when it is there; "+" does both.
 * @zh 文本文件的打开方式："r" 读，"w" 清空或新建，"a" 在末尾追加，"x" 新建，已经存在时抛出 FileExistsError；加 "+" 表示又读又写。
 * @python open
 */
type TextMode = `${"" | "t"}${"r" | "w" | "a" | "x"}${"" | "+" | "t" | "+t" | "t+"}`;

/**
 * The same for bytes.
 * @zh 同上，用于二进制文件。
 * @python open
 */
type BinaryMode =
  | `${"r" | "w" | "a" | "x"}${"b" | "b+" | "+b"}`
  | `b${"r" | "w" | "a" | "x"}${"" | "+"}`;

/**
 * How text stands in a file. It is UTF-8 whatever `encoding` says.
 * @zh 文字在文件里的样子。无论 `encoding` 怎么写，都是 UTF-8。
 * @python open
 */
interface TextFileOptions {
  /**
   * What the file is opened for: `r` to read, `w` to write anew, `a` to append, `x` to make one.
   * @zh 打开文件做什么：`r` 读，`w` 重新写，`a` 追加，`x` 新建。
   * @python open
   */
  mode?: TextMode;
  /**
   * Taken as Python takes it; here every write is seen at once.
   * @zh 与 Python 的参数相同；在这里，写入的内容立刻可见。
   * @python open
   */
  buffering?: number;
  /**
   * How text becomes bytes; always UTF-8 here.
   * @zh 文字怎样变成字节；在这里总是 UTF-8。
   * @python open
   */
  encoding?: string | null;
  /**
   * What to do with bytes that are no text.
   * @zh 遇到不是文字的字节怎么办。
   * @python open
   */
  errors?: "strict" | "ignore" | "replace" | null;
  /**
   * Which line ends are known, and which are written.
   * @zh 认哪些换行符、写哪种换行符。
   * @python open
   */
  newline?: null | "" | "\n" | "\r" | "\r\n";
}

/**
 * Opens one of the run's own files as text. Iterate over it to get its lines. Raises FileNotFoundError when there is no such file to read. What a program writes shows in the Files panel.
 * @zh 以文本方式打开这次运行自己的文件。遍历它可以逐行读取。要读的文件不存在时抛出 FileNotFoundError。程序写出的文件会显示在“文件”面板里。
 * @python open
 */
declare function open(
  file: string,
  mode?: TextMode | TextFileOptions,
  options?: TextFileOptions,
): import("io").TextIOWrapper;

/**
 * Opens one of the run's own files as bytes.
 * @zh 以二进制方式打开这次运行自己的文件。
 * @python open
 */
declare function open(
  file: string,
  mode: BinaryMode | { mode: BinaryMode },
): import("io").BufferedRandom;

/**
 * Makes keywords of an object, for a function that takes any number of arguments: `print(1, 2, kw({ sep: ", " }))`.
 * @zh 把一个对象变成关键字参数，用于参数个数不限的函数：`print(1, 2, kw({ sep: ", " }))`。
 * @python print
 */
declare function kw(keywords: PrintKeywords & Record<string, unknown>): Keywords;

/**
 * Shows the prompt and waits for a line typed into the terminal, which it returns without its newline. Raises EOFError when the input has ended, as it has in child processes.
 * @zh 显示提示，等待在终端里输入的一行，返回不带换行的内容。输入已经结束时抛出 EOFError，子进程里总是如此。
 * @python input
 */
declare function input(prompt?: unknown): string;

/**
 * `"__main__"` in the process that you started; `"__mp_main__"` in a spawned child, which reads the program again.
 * @zh 在你启动的进程里是 `"__main__"`；在 spawn 出来的子进程里是 `"__mp_main__"`，因为它会重新读一遍程序。
 * @python __main__
 */
declare const __name__: "__main__" | "__mp_main__";

/**
 * JavaScript's own way to print. Values show as JavaScript shows them; `print` shows them as Python does.
 * @zh JavaScript 自己的打印方式。值按 JavaScript 的样子显示；`print` 则按 Python 的样子显示。
 * @python print
 */
declare const console: {
  /**
   * Prints the values as JavaScript shows them, and a newline.
   * @zh 按 JavaScript 的样子打印各个值，然后换行。
   * @python print
   */
  log(...values: unknown[]): void;
  /**
   * The same as `log`.
   * @zh 和 `log` 一样。
   * @python print
   */
  info(...values: unknown[]): void;
  /**
   * The same as `log`.
   * @zh 和 `log` 一样。
   * @python print
   */
  debug(...values: unknown[]): void;
  /**
   * Prints the values as JavaScript shows them to `sys.stderr`.
   * @zh 按 JavaScript 的样子把各个值打印到 `sys.stderr`。
   * @python print
   */
  warn(...values: unknown[]): void;
  /**
   * Prints the values as JavaScript shows them to `sys.stderr`.
   * @zh 按 JavaScript 的样子把各个值打印到 `sys.stderr`。
   * @python print
   */
  error(...values: unknown[]): void;
};
