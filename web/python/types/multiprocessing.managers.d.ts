// The module `multiprocessing.managers` as a program imports it. Types only; the runtime is
// web/python/multiprocessing/managers/.

declare module "multiprocessing.managers" {
  import type multiprocessing from "multiprocessing";
  import type queue from "queue";

  /**
   * Objects that live in a server process, and proxies through which other processes use them.
   * @zh 对象住在一个服务进程里，其他进程通过代理(proxy)来使用它们。
   * @python multiprocessing.managers
   */
  namespace managers {
    /**
     * What a manager may be given.
     * @zh 创建管理器时可以给的内容。
     * @python multiprocessing.managers.BaseManager
     */
    interface ManagerOptions {
      /**
       * Not needed here: the manager's pipe is its address.
       * @zh 这里用不到：管理器的管道就是它的地址。
       * @python multiprocessing.managers.BaseManager
       */
      address?: unknown;
      /**
       * Not needed here.
       * @zh 这里用不到。
       * @python multiprocessing.managers.BaseManager
       */
      authkey?: Uint8Array | null;
      /**
       * Not needed here.
       * @zh 这里用不到。
       * @python multiprocessing.managers.BaseManager
       */
      serializer?: string;
      /**
       * The context that starts the server process. Without it, the default one.
       * @zh 用哪个上下文(context)启动服务进程。不写就用默认的。
       * @python multiprocessing.managers.BaseManager
       */
      ctx?: object | null;
    }

    /**
     * How a type is registered.
     * @zh 注册类型时可以给的内容。
     * @python multiprocessing.managers.BaseManager.register
     */
    interface RegisterOptions {
      /**
       * Makes the object, in the manager's process: a class or a function.
       * @zh 在管理器进程里创建对象：一个类或一个函数。
       * @python multiprocessing.managers.BaseManager.register
       */
      callable?: Callable | null;
      /**
       * The class of its proxies. Without it, one is made for the methods it has.
       * @zh 它的代理用哪个类。不写时按它有的方法现做一个。
       * @python multiprocessing.managers.BaseManager.register
       */
      proxytype?: (new (...args: never[]) => BaseProxy) | null;
      /**
       * The methods that a proxy may call. Without it, all whose names begin without an underscore.
       * @zh 代理可以调用哪些方法。不写就是所有不以下划线开头的方法。
       * @python multiprocessing.managers.BaseManager.register
       */
      exposed?: readonly string[] | null;
      /**
       * Methods whose results stay with the manager, and the types of those results.
       * @zh 哪些方法的结果留在管理器里，以及这些结果的类型。
       * @python multiprocessing.managers.BaseManager.register
       */
      method_to_typeid?: Readonly<Record<string, string>> | null;
      /**
       * Whether the manager gets a method of this name.
       * @zh 管理器要不要有一个同名的方法。
       * @python multiprocessing.managers.BaseManager.register
       */
      create_method?: boolean;
    }

    /**
     * A class or a function of the program.
     * @zh 程序里的一个类或一个函数。
     * @python multiprocessing.managers.BaseManager.register
     */
    type Callable = ((...args: never[]) => unknown) | (new (...args: never[]) => object);

    /**
     * Starts a server process and makes objects in it. Which ones, `register` says.
     * @zh 启动一个服务进程，在里面创建对象。能创建哪些，由 `register` 决定。
     * @python multiprocessing.managers.BaseManager
     */
    class BaseManager {
      constructor(
        address?: unknown,
        authkey?: Uint8Array | null,
        serializer?: string,
        ctx?: object,
      );
      constructor(options: ManagerOptions);
      /**
       * Tells this class of a type: its managers get a method `typeid` that makes an object and gives a proxy of it.
       * @zh 给这个管理器类登记一种类型：它的管理器会有一个名为 `typeid` 的方法，创建一个对象并给出它的代理。
       * @python multiprocessing.managers.BaseManager.register
       */
      static register(
        typeid: string,
        callable?: Callable | null | RegisterOptions,
        proxytype?: (new (...args: never[]) => BaseProxy) | null | RegisterOptions,
        exposed?: readonly string[] | null | RegisterOptions,
        method_to_typeid?: Readonly<Record<string, string>> | null,
        create_method?: boolean,
      ): void;
      /**
       * Starts the server process and waits until it listens. It first calls `initializer`, if there is one.
       * @zh 启动服务进程，等到它开始接受请求。有 `initializer` 的话，服务进程先调用它。
       * @python multiprocessing.managers.BaseManager.start
       */
      start(
        initializer?: ((...args: never[]) => unknown) | null,
        initargs?: readonly unknown[],
      ): void;
      /**
       * Ends the server process and waits for its end. Its objects are gone.
       * @zh 结束服务进程，并等它结束。里面的对象随之消失。
       * @python multiprocessing.managers.BaseManager.shutdown
       */
      shutdown(): void;
      /**
       * Waits until the server process has ended, or until `timeout` seconds have passed.
       * @zh 等到服务进程结束，或者等满 `timeout` 秒。
       * @python multiprocessing.managers.BaseManager
       */
      join(timeout?: number | null): void;
      /**
       * Where the manager listens; null before it was started.
       * @zh 管理器在哪里接受请求；启动之前是 null。
       * @python multiprocessing.managers.BaseManager.address
       */
      readonly address: string | null;
      /**
       * Starts the server process if it has not been started. `with_` calls it.
       * @zh 服务进程还没启动就启动它。`with_` 会调用它。
       * @python multiprocessing.managers.BaseManager.start
       */
      __enter__(): this;
      /**
       * Ends the server process. `with_` calls it.
       * @zh 结束服务进程。`with_` 会调用它。
       * @python multiprocessing.managers.BaseManager.shutdown
       */
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * The manager that `Manager()` gives: it makes lists, dicts, queues, locks and more.
     * @zh `Manager()` 给出的管理器：能创建列表、字典、队列、锁等等。
     * @python multiprocessing.managers.SyncManager
     */
    class SyncManager extends BaseManager {
      /**
       * A list in the manager's process.
       * @zh 管理器进程里的一个列表。
       * @python multiprocessing.managers.SyncManager.list
       */
      list<Item = any>(sequence?: Iterable<Item>): ListProxy<Item>;
      /**
       * A dict in the manager's process. Its keys are text.
       * @zh 管理器进程里的一个字典，键都是字符串。
       * @python multiprocessing.managers.SyncManager.dict
       */
      dict<Item = any>(
        mapping?: Readonly<Record<string, Item>> | ReadonlyMap<string, Item> | Pairs<Item>,
      ): DictProxy<Item> & Record<string, Item>;
      /**
       * An object with the attributes it is given.
       * @zh 一个对象，属性由参数给出。
       * @python multiprocessing.managers.SyncManager.Namespace
       */
      Namespace<Attributes extends object = Record<string, any>>(
        attributes?: Attributes,
      ): NamespaceProxy & Attributes;
      /**
       * A queue in the manager's process. Its proxy may go anywhere, also to a pool.
       * @zh 管理器进程里的一个队列。它的代理可以传到任何地方，包括进程池。
       * @python multiprocessing.managers.SyncManager.Queue
       */
      Queue<Item = any>(maxsize?: number): queue.Queue<Item> & BaseProxy;
      /**
       * The same: the queue counts its tasks.
       * @zh 与 Queue 相同：队列会记录任务数。
       * @python multiprocessing.managers.SyncManager.Queue
       */
      JoinableQueue<Item = any>(maxsize?: number): queue.Queue<Item> & BaseProxy;
      /**
       * A lock in the manager's process.
       * @zh 管理器进程里的一把锁。
       * @python multiprocessing.managers.SyncManager.Lock
       */
      Lock(): AcquirerProxy;
      /**
       * A lock that its owner may take again.
       * @zh 拥有者可以再次获取的锁。
       * @python multiprocessing.managers.SyncManager.RLock
       */
      RLock(): AcquirerProxy;
      /**
       * As many holders at a time as `value` says.
       * @zh 同时最多允许 `value` 个持有者。
       * @python multiprocessing.managers.SyncManager.Semaphore
       */
      Semaphore(value?: number): AcquirerProxy;
      /**
       * The same; it never has more units than at first.
       * @zh 与 Semaphore 相同，但不会比最初的数目更多。
       * @python multiprocessing.managers.SyncManager.BoundedSemaphore
       */
      BoundedSemaphore(value?: number): AcquirerProxy;
      /**
       * A condition with a lock of its own.
       * @zh 自带一把锁的条件变量(Condition)。
       * @python multiprocessing.managers.SyncManager.Condition
       */
      Condition(): ConditionProxy;
      /**
       * A flag to wait for.
       * @zh 可以等待的标志。
       * @python multiprocessing.managers.SyncManager.Event
       */
      Event(): EventProxy;
      /**
       * Where `parties` wait for one another.
       * @zh `parties` 个进程在这里互相等待。
       * @python multiprocessing.managers.SyncManager.Barrier
       */
      Barrier(
        parties: number,
        action?: (() => unknown) | null | multiprocessing.BarrierOptions,
        timeout?: number | null,
      ): BarrierProxy;
      /**
       * One value.
       * @zh 一个值。
       * @python multiprocessing.managers.SyncManager.Value
       */
      Value<Item = any>(typecode: string, value: Item): ValueProxy<Item>;
      /**
       * Numbers of one type in a row.
       * @zh 一列同一类型的数。
       * @python multiprocessing.managers.SyncManager.Array
       */
      Array(typecode: string, sequence: Iterable<number>): ArrayProxy;
      /**
       * A pool whose workers are children of the manager's process.
       * @zh 一个进程池，工作进程是管理器进程的子进程。
       * @python multiprocessing.managers.SyncManager
       */
      Pool(
        processes?: number | null,
        initializer?: ((...args: never[]) => unknown) | null,
        initargs?: readonly unknown[],
        maxtasksperchild?: number | null,
      ): PoolProxy;
    }

    /**
     * Keys and values, one pair after the other.
     * @zh 一对一对的键和值。
     * @python dict
     */
    type Pairs<Item> = readonly (readonly [string, Item])[];

    /**
     * Stands for an object that a manager keeps. Its methods ask the manager; it can be sent to any process.
     * @zh 代表管理器保存的一个对象。它的方法都去请求管理器；它可以传到任何进程。
     * @python multiprocessing.managers.BaseProxy
     */
    class BaseProxy {
      /**
       * Calls a method of the object and gives its result.
       * @zh 调用对象的一个方法，给出结果。
       * @python multiprocessing.managers.BaseProxy._callmethod
       */
      _callmethod(methodname: string, args?: readonly unknown[], kwds?: object): any;
      /**
       * A copy of the object.
       * @zh 对象的一个副本。
       * @python multiprocessing.managers.BaseProxy._getvalue
       */
      _getvalue(): any;
    }

    /**
     * A list that a manager keeps. An item that is read is a copy: change it and write it back.
     * @zh 管理器保存的列表。读到的是元素的副本：改完要写回去。
     * @python multiprocessing.managers.SyncManager.list
     */
    class ListProxy<Item = any> extends BaseProxy implements Iterable<Item> {
      [index: number]: Item;
      /**
       * How many items there are now.
       * @zh 现在有多少个元素。
       * @python len
       */
      readonly length: number;
      /**
       * Puts an item at the end.
       * @zh 在末尾加一个元素。
       * @python list.append
       */
      append(item: Item): void;
      /**
       * How often the value is there.
       * @zh 这个值出现了几次。
       * @python list.count
       */
      count(value: unknown): number;
      /**
       * Puts several items at the end.
       * @zh 在末尾加若干元素。
       * @python list.extend
       */
      extend(items: Iterable<Item>): void;
      /**
       * Where the value first is. Raises ValueError when it is not there.
       * @zh 这个值第一次出现的位置。没有就抛出 ValueError。
       * @python list.index
       */
      index(value: unknown, start?: number, stop?: number): number;
      /**
       * Puts an item before this place.
       * @zh 在这个位置之前插入一个元素。
       * @python list.insert
       */
      insert(index: number, item: Item): void;
      /**
       * Takes an item out; without an index, the last one. Raises IndexError when there is none.
       * @zh 取出一个元素；不给位置就取最后一个。没有就抛出 IndexError。
       * @python list.pop
       */
      pop(index?: number): Item;
      /**
       * Takes out the first item that equals the value. Raises ValueError when there is none.
       * @zh 去掉第一个与这个值相等的元素。没有就抛出 ValueError。
       * @python list.remove
       */
      remove(value: unknown): void;
      /**
       * Turns the order round.
       * @zh 把顺序反过来。
       * @python list.reverse
       */
      reverse(): void;
      /**
       * Sorts in place. `key` must stand at the top level of the program.
       * @zh 就地排序。`key` 要写在程序的最外层。
       * @python list.sort
       */
      sort(options?: { key?: ((item: Item) => unknown) | null; reverse?: boolean }): void;
      /**
       * A copy of a part, or of all.
       * @zh 一部分或全部元素的副本。
       * @python slice
       */
      slice(start?: number, stop?: number): Item[];
      /**
       * Goes over a copy.
       * @zh 遍历一份副本。
       * @python list
       */
      [Symbol.iterator](): Iterator<Item>;
    }

    /**
     * A dict that a manager keeps: `d["key"]` reads and writes. A value that is read is a copy.
     * @zh 管理器保存的字典：`d["key"]` 可读可写。读到的是值的副本。
     * @python multiprocessing.managers.SyncManager.dict
     */
    class DictProxy<Item = any> extends BaseProxy implements Iterable<string> {
      /**
       * How many items there are now.
       * @zh 现在有多少项。
       * @python len
       */
      readonly length: number;
      /**
       * Takes everything out.
       * @zh 清空。
       * @python dict.clear
       */
      clear(): void;
      /**
       * A copy as a plain object.
       * @zh 一个普通对象，内容是副本。
       * @python dict.copy
       */
      copy(): Record<string, Item>;
      /**
       * The value of a key, or `otherwise` (None) when it is not there.
       * @zh 键对应的值；没有这个键时是 `otherwise`(None)。
       * @python dict.get
       */
      get(key: string | number): Item | null;
      get<Otherwise>(key: string | number, otherwise: Otherwise): Item | Otherwise;
      /**
       * Keys and values as pairs.
       * @zh 一对一对的键和值。
       * @python dict.items
       */
      items(): [string, Item][];
      /**
       * The keys.
       * @zh 所有键。
       * @python dict.keys
       */
      keys(): string[];
      /**
       * Takes a key out and gives its value. Raises KeyError when it is not there and there is no `otherwise`.
       * @zh 去掉一个键，给出它的值。没有这个键、也没有给 `otherwise` 时抛出 KeyError。
       * @python dict.pop
       */
      pop(key: string | number): Item;
      pop<Otherwise>(key: string | number, otherwise: Otherwise): Item | Otherwise;
      /**
       * Takes out the pair that came last. Raises KeyError when there is none.
       * @zh 取出最后加入的一对。空的时候抛出 KeyError。
       * @python dict.popitem
       */
      popitem(): [string, Item];
      /**
       * The value of a key, which is first set if it is not there.
       * @zh 键对应的值；没有这个键就先设上。
       * @python dict.setdefault
       */
      setdefault(key: string | number, value?: Item): Item;
      /**
       * Takes in the items of others.
       * @zh 加入另外一些项。
       * @python dict.update
       */
      update(items: Readonly<Record<string, Item>> | ReadonlyMap<string, Item> | Pairs<Item>): void;
      /**
       * The values.
       * @zh 所有值。
       * @python dict.values
       */
      values(): Item[];
      /**
       * Goes over a copy of the keys.
       * @zh 遍历键的一份副本。
       * @python dict
       */
      [Symbol.iterator](): Iterator<string>;
    }

    /**
     * Numbers that a manager keeps in a row.
     * @zh 管理器保存的一列数。
     * @python multiprocessing.managers.SyncManager.Array
     */
    class ArrayProxy extends BaseProxy implements Iterable<number> {
      [index: number]: number;
      /**
       * How many there are.
       * @zh 有多少个。
       * @python len
       */
      readonly length: number;
      /**
       * A copy of a part, or of all.
       * @zh 一部分或全部的副本。
       * @python slice
       */
      slice(start?: number, stop?: number): number[];
      /**
       * Goes over a copy.
       * @zh 遍历一份副本。
       * @python list
       */
      [Symbol.iterator](): Iterator<number>;
    }

    /**
     * An object whose attributes a manager keeps: `namespace.x` reads and writes.
     * @zh 属性由管理器保存的对象：`namespace.x` 可读可写。
     * @python multiprocessing.managers.Namespace
     */
    class NamespaceProxy extends BaseProxy {}

    /**
     * One value that a manager keeps.
     * @zh 管理器保存的一个值。
     * @python multiprocessing.managers.SyncManager.Value
     */
    class ValueProxy<Item = any> extends BaseProxy {
      /**
       * The value. `v.value += 1` is a read and a write; another process may come in between.
       * @zh 这个值。`v.value += 1` 是先读后写，中间可能有别的进程插进来。
       * @python multiprocessing.managers.SyncManager.Value
       */
      value: Item;
      /**
       * Reads the value.
       * @zh 读取这个值。
       * @python multiprocessing.managers.SyncManager.Value
       */
      get(): Item;
      /**
       * Writes the value.
       * @zh 写入这个值。
       * @python multiprocessing.managers.SyncManager.Value
       */
      set(value: Item): void;
    }

    /**
     * An iterator that a manager keeps. Each item goes to one of those who ask.
     * @zh 管理器保存的迭代器。每一项只给其中一个请求者。
     * @python multiprocessing.managers
     */
    class IteratorProxy<Item = any> extends BaseProxy implements IterableIterator<Item> {
      /**
       * The next item.
       * @zh 下一项。
       * @python iterator.__next__
       */
      next(): IteratorResult<Item, undefined>;
      [Symbol.iterator](): this;
    }

    /**
     * A lock or a semaphore that a manager keeps.
     * @zh 管理器保存的锁或信号量。
     * @python multiprocessing.managers.SyncManager.Lock
     */
    class AcquirerProxy extends BaseProxy {
      /**
       * Takes it; waits while it can't be had. Whether it was taken.
       * @zh 获取它；拿不到就等。返回是否拿到。
       * @python threading.Lock.acquire
       */
      acquire(
        blocking?: boolean | { blocking?: boolean; timeout?: number | null },
        timeout?: number | null,
      ): boolean;
      /**
       * Gives it back. Raises RuntimeError when it was not taken.
       * @zh 释放它。没有被获取时抛出 RuntimeError。
       * @python threading.Lock.release
       */
      release(): void;
      /**
       * Takes it. `with_` calls this.
       * @zh 获取它。`with_` 会调用它。
       * @python threading.Lock.acquire
       */
      __enter__(): boolean;
      /**
       * Gives it back. `with_` calls this.
       * @zh 释放它。`with_` 会调用它。
       * @python threading.Lock.release
       */
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * A condition that a manager keeps.
     * @zh 管理器保存的条件变量。
     * @python multiprocessing.managers.SyncManager.Condition
     */
    class ConditionProxy extends AcquirerProxy {
      /**
       * Gives the lock back and waits until it is notified, or `timeout` seconds have passed. Whether it was notified.
       * @zh 释放锁，等到被通知或者等满 `timeout` 秒。返回是否被通知。
       * @python threading.Condition.wait
       */
      wait(timeout?: number | null): boolean;
      /**
       * Waits until the predicate, which is called here, gives something true.
       * @zh 等到条件函数给出真值。条件函数在当前进程里调用。
       * @python threading.Condition.wait_for
       */
      wait_for<Result>(predicate: () => Result, timeout?: number | null): Result;
      /**
       * Wakes `n` of those who wait.
       * @zh 唤醒 `n` 个等待者。
       * @python threading.Condition.notify
       */
      notify(n?: number): void;
      /**
       * Wakes all who wait.
       * @zh 唤醒所有等待者。
       * @python threading.Condition.notify_all
       */
      notify_all(): void;
    }

    /**
     * An event that a manager keeps.
     * @zh 管理器保存的事件。
     * @python multiprocessing.managers.SyncManager.Event
     */
    class EventProxy extends BaseProxy {
      /**
       * Whether the flag is set.
       * @zh 标志是否已设置。
       * @python threading.Event.is_set
       */
      is_set(): boolean;
      /**
       * Sets the flag; all who wait go on.
       * @zh 设置标志，所有等待者继续。
       * @python threading.Event.set
       */
      set(): void;
      /**
       * Takes the flag back.
       * @zh 清除标志。
       * @python threading.Event.clear
       */
      clear(): void;
      /**
       * Waits for the flag, or until `timeout` seconds have passed. Whether it is set.
       * @zh 等标志被设置，或者等满 `timeout` 秒。返回标志是否已设置。
       * @python threading.Event.wait
       */
      wait(timeout?: number | null): boolean;
    }

    /**
     * A barrier that a manager keeps.
     * @zh 管理器保存的屏障。
     * @python multiprocessing.managers.SyncManager.Barrier
     */
    class BarrierProxy extends BaseProxy {
      /**
       * Waits for the others. In which place the caller came.
       * @zh 等其他进程到齐。返回自己是第几个到的。
       * @python threading.Barrier.wait
       */
      wait(timeout?: number | null): number;
      /**
       * Breaks the barrier: all who wait get BrokenBarrierError.
       * @zh 弄坏屏障：所有等待者得到 BrokenBarrierError。
       * @python threading.Barrier.abort
       */
      abort(): void;
      /**
       * Empties the barrier: those who wait get BrokenBarrierError.
       * @zh 清空屏障：正在等的得到 BrokenBarrierError。
       * @python threading.Barrier.reset
       */
      reset(): void;
      /**
       * How many have to come.
       * @zh 要到齐多少个。
       * @python threading.Barrier.parties
       */
      readonly parties: number;
      /**
       * How many are waiting now.
       * @zh 现在有多少个在等。
       * @python threading.Barrier.n_waiting
       */
      readonly n_waiting: number;
      /**
       * Whether the barrier is broken.
       * @zh 屏障是否已经损坏。
       * @python threading.Barrier.broken
       */
      readonly broken: boolean;
    }

    /**
     * A pool that a manager keeps. Its methods are those of a pool.
     * @zh 管理器保存的进程池，方法与进程池相同。
     * @python multiprocessing.managers
     */
    const PoolProxy: new (...args: never[]) => PoolProxy;
    /**
     * The methods that a pool in a manager has.
     * @zh 管理器里的进程池有哪些方法。
     * @python multiprocessing.pool.Pool
     */
    type PoolProxy = BaseProxy &
      Omit<multiprocessing.Pool, "imap" | "imap_unordered"> & {
        imap<Item, Result>(
          func: (item: Item) => Result,
          iterable: Iterable<Item>,
          chunksize?: number,
        ): IteratorProxy<Awaited<Result>>;
        imap_unordered<Item, Result>(
          func: (item: Item) => Result,
          iterable: Iterable<Item>,
          chunksize?: number,
        ): IteratorProxy<Awaited<Result>>;
      };

    /**
     * Makes a class of proxies with these methods.
     * @zh 按这些方法做一个代理类。
     * @python multiprocessing.managers
     */
    function MakeProxyType(name: string, exposed: readonly string[]): new () => BaseProxy;

    /**
     * A request that the manager could not answer. Its text is the traceback there.
     * @zh 管理器没能回答的请求。它的文字是那边的回溯信息(traceback)。
     * @python multiprocessing.managers
     */
    class RemoteError extends Exception {}
  }

  export = managers;
}
