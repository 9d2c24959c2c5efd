// The module `io` as a program imports it: the classes of files. Types only.

declare module "io" {
  /**
   * Files and how they are read and written.
   * @zh 文件，以及怎样读写文件。
   * @python io
   */
  namespace io {
    /**
     * The same as the built-in `open`.
     * @zh 与内置函数 `open` 相同。
     * @python io.open
     */
    const open: typeof globalThis.open;

    /**
     * The file can't do this: it was opened for something else.
     * @zh 文件做不了这件事：它是以别的方式打开的。
     * @python io.UnsupportedOperation
     */
    class UnsupportedOperation extends OSError {}

    /**
     * What every open file can do.
     * @zh 每个打开的文件都能做的事。
     * @python io.IOBase
     */
    interface FileObject<Part>
      extends IterableIterator<Part>, ContextManager<FileObject<Part>>, Disposable {
      /**
       * The name that was given to `open`.
       * @zh 传给 `open` 的名字。
       * @python io.FileIO.name
       */
      readonly name: string;
      /**
       * How the file was opened.
       * @zh 文件是以什么方式打开的。
       * @python io.FileIO.mode
       */
      readonly mode: string;
      /**
       * Whether the file has been closed.
       * @zh 文件是否已经关闭。
       * @python io.IOBase.closed
       */
      readonly closed: boolean;
      /**
       * Closes the file. It can't be read or written afterwards. May be called again.
       * @zh 关闭文件，之后不能再读写。可以重复调用。
       * @python io.IOBase.close
       */
      close(): void;
      /**
       * Does nothing here: what is written is in the file at once.
       * @zh 在这里什么也不做：写入的内容立刻就在文件里。
       * @python io.IOBase.flush
       */
      flush(): void;
      /**
       * Whether a person sits at the other end; false for a file.
       * @zh 另一端是不是终端前的人；文件总是 false。
       * @python io.IOBase.isatty
       */
      isatty(): boolean;
      /**
       * Whether it was opened for reading.
       * @zh 是否可以读。
       * @python io.IOBase.readable
       */
      readable(): boolean;
      /**
       * Whether it was opened for writing.
       * @zh 是否可以写。
       * @python io.IOBase.writable
       */
      writable(): boolean;
      /**
       * Whether its place can be changed; true for a file.
       * @zh 是否可以移动读写位置；文件总是 true。
       * @python io.IOBase.seekable
       */
      seekable(): boolean;
      /**
       * Reads `size` characters or bytes; all that are left when it is left out. At the end it returns what is empty.
       * @zh 读取 `size` 个字符或字节；不写时读完余下的全部。到了末尾返回空的内容。
       * @python io.TextIOBase.read
       */
      read(size?: number | null): Part;
      /**
       * Reads one line with its newline. At the end it returns what is empty.
       * @zh 读取一行，连同换行符。到了末尾返回空的内容。
       * @python io.IOBase.readline
       */
      readline(size?: number | null): Part;
      /**
       * Reads all lines that are left, as a list.
       * @zh 读取余下的所有行，返回列表。
       * @python io.IOBase.readlines
       */
      readlines(hint?: number | null): Part[];
      /**
       * Writes and returns how many characters or bytes were written.
       * @zh 写入，返回写了多少个字符或字节。
       * @python io.TextIOBase.write
       */
      write(part: Part): number;
      /**
       * Writes several pieces one after another. Nothing is put between them.
       * @zh 依次写入多段内容，中间不添加任何东西。
       * @python io.IOBase.writelines
       */
      writelines(lines: Iterable<Part>): void;
      /**
       * Goes to a place: `offset` bytes from the beginning (0), from here (1) or from the end (2). In a text file only places that `tell` gave, and the end.
       * @zh 移动位置：从开头(0)、当前位置(1)或末尾(2)数 `offset` 个字节。文本文件只能去 `tell` 给出的位置，以及末尾。
       * @python io.IOBase.seek
       */
      seek(offset: number, whence?: 0 | 1 | 2): number;
      /**
       * The place where reading or writing goes on.
       * @zh 下一次读写的位置。
       * @python io.IOBase.tell
       */
      tell(): number;
      /**
       * Enters a `with_` block: returns the file itself.
       * @zh 进入 `with_` 块：返回文件本身。
       * @python object.__enter__
       */
      __enter__(): this;
      /**
       * Leaves a `with_` block: closes the file.
       * @zh 离开 `with_` 块：关闭文件。
       * @python object.__exit__
       */
      __exit__(): void;
      [Symbol.iterator](): this;
    }

    /**
     * A file of text, as `open` gives it.
     * @zh 文本文件，由 `open` 返回。
     * @python io.TextIOWrapper
     */
    interface TextIOWrapper extends FileObject<string> {
      /**
       * How characters become bytes; always UTF-8 here.
       * @zh 字符怎样变成字节；在这里总是 UTF-8。
       * @python io.TextIOBase.encoding
       */
      readonly encoding: string;
    }
    const TextIOWrapper: { readonly prototype: TextIOWrapper };

    /**
     * A file of bytes that is read.
     * @zh 用来读的二进制文件。
     * @python io.BufferedReader
     */
    interface BufferedReader extends FileObject<Uint8Array> {}
    const BufferedReader: { readonly prototype: BufferedReader };

    /**
     * A file of bytes that is written.
     * @zh 用来写的二进制文件。
     * @python io.BufferedWriter
     */
    interface BufferedWriter extends FileObject<Uint8Array> {}
    const BufferedWriter: { readonly prototype: BufferedWriter };

    /**
     * A file of bytes that is read and written.
     * @zh 既读又写的二进制文件。
     * @python io.BufferedRandom
     */
    interface BufferedRandom extends FileObject<Uint8Array> {}
    const BufferedRandom: { readonly prototype: BufferedRandom };
  }

  export = io;
}
