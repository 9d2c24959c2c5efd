// The module `multiprocessing.shared_memory` as a program imports it. Types only; the runtime is web/python/shared-memory/.

declare module "multiprocessing.shared_memory" {
  /**
   * Blocks of bytes that processes find by name.
   * @zh 进程可以按名字找到的共享内存块。
   * @python multiprocessing.shared_memory
   */
  namespace shared_memory {
    /**
     * What a block is made or found with.
     * @zh 创建或查找内存块时给的内容。
     * @python multiprocessing.shared_memory.SharedMemory
     */
    interface MemoryOptions {
      /**
       * The name of the block. A new one gets a name of its own when none is given.
       * @zh 内存块的名字。新建时不写，会得到一个自动生成的名字。
       * @python multiprocessing.shared_memory.SharedMemory
       */
      name?: string | null;
      /**
       * Whether to make a block; otherwise one is looked for.
       * @zh 是否新建；否则查找已有的。
       * @python multiprocessing.shared_memory.SharedMemory
       */
      create?: boolean;
      /**
       * Bytes of a new block.
       * @zh 新内存块的字节数。
       * @python multiprocessing.shared_memory.SharedMemory
       */
      size?: number;
    }

    /**
     * A block of bytes that every process sees who knows its name. It crosses in any message, by its name.
     * @zh 一块共享内存，知道名字的进程都能看到。它可以放在任何消息里传递，传的是名字。
     * @python multiprocessing.shared_memory.SharedMemory
     */
    class SharedMemory {
      /**
       * Makes a block, or finds the one of this name. Raises FileExistsError when the name is taken, FileNotFoundError when there is none.
       * @zh 新建一块，或者按名字查找。名字已被占用时抛出 FileExistsError，找不到时抛出 FileNotFoundError。
       * @python multiprocessing.shared_memory.SharedMemory
       */
      constructor(name?: string | null | MemoryOptions, create?: boolean, size?: number);
      /**
       * The bytes themselves, not a copy. null after `close()`.
       * @zh 字节本身，不是副本。`close()` 之后是 null。
       * @python multiprocessing.shared_memory.SharedMemory.buf
       */
      readonly buf: Uint8Array;
      /**
       * The name by which others find the block.
       * @zh 别人据以找到它的名字。
       * @python multiprocessing.shared_memory.SharedMemory.name
       */
      readonly name: string;
      /**
       * How many bytes there are.
       * @zh 一共有多少字节。
       * @python multiprocessing.shared_memory.SharedMemory.size
       */
      readonly size: number;
      /**
       * Lets go of the block in this process; others keep it.
       * @zh 当前进程不再使用它；别的进程不受影响。
       * @python multiprocessing.shared_memory.SharedMemory.close
       */
      close(): void;
      /**
       * Takes the name away, so that nobody finds the block any more. One process calls it, once.
       * @zh 取消它的名字，此后谁也找不到它。只由一个进程调用一次。
       * @python multiprocessing.shared_memory.SharedMemory.unlink
       */
      unlink(): void;
    }

    /**
     * What an item of a ShareableList can be.
     * @zh ShareableList 的元素可以是什么。
     * @python multiprocessing.shared_memory.ShareableList
     */
    type Shareable = number | bigint | boolean | string | Uint8Array | null;

    /**
     * A list of fixed length in shared memory.
     * @zh 放在共享内存里的列表，长度固定。
     * @python multiprocessing.shared_memory.ShareableList
     */
    class ShareableList {
      /**
       * A list of these items, under a name if one is given. With a name alone it is the list that is there.
       * @zh 由这些元素组成的列表，可以给它起名字。只给名字时，得到已有的那个列表。
       * @python multiprocessing.shared_memory.ShareableList
       */
      constructor(
        sequence?: Iterable<Shareable> | null | { name: string },
        options?: { name?: string | null },
      );
      [index: number]: any;
      [Symbol.iterator](): Iterator<Shareable>;
      /**
       * How many items there are.
       * @zh 一共有多少个元素。
       * @python len
       */
      readonly length: number;
      /**
       * How the items are stored, in the letters of Python's module struct.
       * @zh 各元素的存储格式，用 Python 的 struct 模块的字母表示。
       * @python multiprocessing.shared_memory.ShareableList.format
       */
      readonly format: string;
      /**
       * The block that the list is in.
       * @zh 列表所在的内存块。
       * @python multiprocessing.shared_memory.ShareableList.shm
       */
      readonly shm: SharedMemory;
      /**
       * How many items are equal to this value.
       * @zh 有多少个元素等于这个值。
       * @python multiprocessing.shared_memory.ShareableList.count
       */
      count(value: Shareable): number;
      /**
       * The place of the first item that is equal to this value. Raises ValueError when there is none.
       * @zh 第一个等于这个值的元素的位置。没有时抛出 ValueError。
       * @python multiprocessing.shared_memory.ShareableList.index
       */
      index(value: Shareable): number;
    }
  }

  export = shared_memory;
}
