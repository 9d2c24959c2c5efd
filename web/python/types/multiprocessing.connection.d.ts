// The module `multiprocessing.connection` as a program imports it. Types only; the runtime is
// web/python/multiprocessing/connection/.

declare module "multiprocessing.connection" {
  /**
   * The ends of pipes, and waiting for several of them.
   * @zh 管道的两端，以及同时等待多个端。
   * @python multiprocessing.connection
   */
  namespace connection {
    /**
     * What holds bytes: an ArrayBuffer or a view of one.
     * @zh 存放字节的东西：ArrayBuffer 或它的视图。
     * @python bytes-like object
     */
    type BytesLike = ArrayBufferView | ArrayBufferLike;

    /**
     * One end of a pipe. It can be given to another process in the `args` of a Process, or sent through another pipe.
     * @zh 管道的一端。可以放在 Process 的 `args` 里交给另一个进程，也可以经由别的管道发过去。
     * @python multiprocessing.connection.Connection
     */
    class Connection {
      private constructor();
      /**
       * Sends a copy of an object. Waits while the pipe is full. Raises BrokenPipeError when nobody can read it any more.
       * @zh 发送一个对象的副本。管道满了就等待。再也没有人能读到时，抛出 BrokenPipeError。
       * @python multiprocessing.connection.Connection.send
       */
      send(obj: unknown): void;
      /**
       * Waits for an object and returns it. Raises EOFError when nothing is left and the other end is closed.
       * @zh 等到一个对象并返回它。没有剩余内容、而另一端已经关闭时，抛出 EOFError。
       * @python multiprocessing.connection.Connection.recv
       */
      recv(): any;
      /**
       * Sends bytes as one message: `size` of them from `offset` on, or all.
       * @zh 把一段字节作为一条消息发送：从 `offset` 起的 `size` 个，或者全部。
       * @python multiprocessing.connection.Connection.send_bytes
       */
      send_bytes(
        buf: BytesLike,
        offset?: number | { offset?: number; size?: number | null },
        size?: number | null,
      ): void;
      /**
       * Waits for a message of bytes and returns it. One longer than `maxlength` raises OSError, and nothing more can be read.
       * @zh 等到一条字节消息并返回它。超过 `maxlength` 就抛出 OSError，此后不能再读。
       * @python multiprocessing.connection.Connection.recv_bytes
       */
      recv_bytes(maxlength?: number | null | { maxlength?: number | null }): Uint8Array;
      /**
       * Waits for a message of bytes and puts it into `buf`, from byte `offset` on. Returns how many there were. Raises BufferTooShort when they don't fit.
       * @zh 等到一条字节消息，放进 `buf` 里从第 `offset` 个字节开始的位置，返回字节数。放不下时抛出 BufferTooShort。
       * @python multiprocessing.connection.Connection.recv_bytes_into
       */
      recv_bytes_into(buf: BytesLike, offset?: number | { offset?: number }): number;
      /**
       * Whether there is something to read. Waits up to `timeout` seconds for it; null waits for ever. An end that was closed counts as something.
       * @zh 是否有内容可读。最多等 `timeout` 秒；null 表示一直等。另一端关闭也算有内容。
       * @python multiprocessing.connection.Connection.poll
       */
      poll(timeout?: number | null | { timeout?: number | null }): boolean;
      /**
       * Closes this end for this process. The other end hears of it when every process has closed this one.
       * @zh 为当前进程关闭这一端。所有进程都关闭了这一端，另一端才会知道。
       * @python multiprocessing.connection.Connection.close
       */
      close(): void;
      /**
       * The number of this connection among those of the process.
       * @zh 这个连接在当前进程里的编号。
       * @python multiprocessing.connection.Connection.fileno
       */
      fileno(): number;
      /**
       * Whether this end was closed.
       * @zh 这一端是否已经关闭。
       * @python multiprocessing.connection.Connection.close
       */
      readonly closed: boolean;
      /**
       * Whether something can be received here.
       * @zh 能不能从这一端接收。
       * @python multiprocessing.Pipe
       */
      readonly readable: boolean;
      /**
       * Whether something can be sent from here.
       * @zh 能不能从这一端发送。
       * @python multiprocessing.Pipe
       */
      readonly writable: boolean;
      __enter__(): this;
      __exit__(...error: unknown[]): void;
      [Symbol.dispose](): void;
    }

    /**
     * Two connected ends. Either can send and receive, unless `duplex` is false: then the first receives and the second sends.
     * @zh 互相连通的两端。两端都能收发；`duplex` 为 false 时，第一个只收，第二个只发。
     * @python multiprocessing.Pipe
     */
    function Pipe(duplex?: boolean | { duplex?: boolean }): [Connection, Connection];

    /**
     * Waits until something can be read from one of the connections, or one of the processes (given by its `sentinel`) has ended. Returns those that are ready; none when `timeout` seconds went by.
     * @zh 等到其中某个连接有内容可读，或者某个进程（用它的 `sentinel` 表示）结束。返回已经就绪的那些；等满 `timeout` 秒则返回空列表。
     * @python multiprocessing.connection.wait
     */
    function wait<T extends Connection | number>(
      object_list: Iterable<T>,
      timeout?: number | null | { timeout?: number | null },
    ): T[];
  }

  export = connection;
}
