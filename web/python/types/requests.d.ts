// The package `requests` as a program imports it. Types only.

declare module "requests" {
  /**
   * Files over a network. Programs here reach this site's own sample files, at https://samples.example/, and nothing else.
   * @zh 通过网络取文件。这里的程序只能取到本站自带的示例文件，地址是 https://samples.example/，其他地址一概连不上。
   * @python requests
   */
  namespace requests {
    /**
     * Gets a file and waits until it is there. How long that takes is a setting beside Run. A file that does not exist gives status 404; an address that can't be reached raises ConnectionError; `timeout` (seconds) raises ReadTimeout.
     * @zh 取一个文件，等到它到达为止。要等多久由“运行”旁边的设置决定。文件不存在时状态码是 404；连不上的地址抛出 ConnectionError；超过 `timeout`(秒)抛出 ReadTimeout。
     * @python requests.get
     */
    function get(
      url: string,
      options?: { timeout?: number | null; headers?: Record<string, string> },
    ): Response;

    /**
     * What `get` returns.
     * @zh `get` 的返回值。
     * @python requests.Response
     */
    class Response implements Disposable {
      /**
       * The address that was asked for.
       * @zh 请求的地址。
       * @python requests.Response.url
       */
      readonly url: string;
      /**
       * 200 when all went well, 404 when there is no such file.
       * @zh 成功是 200，没有这个文件是 404。
       * @python requests.Response.status_code
       */
      readonly status_code: number;
      /**
       * The status in words.
       * @zh 状态的文字说明。
       * @python requests.Response.reason
       */
      readonly reason: string;
      /**
       * Whether the status is below 400.
       * @zh 状态码是否小于 400。
       * @python requests.Response.ok
       */
      readonly ok: boolean;
      /**
       * The bytes of the file.
       * @zh 文件的字节。
       * @python requests.Response.content
       */
      readonly content: Uint8Array;
      /**
       * The bytes as text.
       * @zh 把字节当作文字。
       * @python requests.Response.text
       */
      readonly text: string;
      /**
       * How the text is coded; always UTF-8 here.
       * @zh 文字的编码；在这里总是 UTF-8。
       * @python requests.Response.encoding
       */
      readonly encoding: string;
      /**
       * `Content-Type` and `Content-Length`.
       * @zh `Content-Type` 和 `Content-Length`。
       * @python requests.Response.headers
       */
      readonly headers: Readonly<Record<string, string>>;
      /**
       * The text read as JSON. Raises JSONDecodeError when it is none.
       * @zh 把文字当作 JSON 解析。不是 JSON 时抛出 JSONDecodeError。
       * @python requests.Response.json
       */
      json(): any;
      /**
       * Raises HTTPError unless the status is below 400.
       * @zh 状态码不小于 400 时抛出 HTTPError。
       * @python requests.Response.raise_for_status
       */
      raise_for_status(): void;
      /**
       * There is nothing to close here; it may be called.
       * @zh 在这里没有什么要关闭的，可以调用。
       * @python requests.Response.close
       */
      close(): void;
      /**
       * Enters a `with_` block: returns the response itself.
       * @zh 进入 `with_` 块：返回响应本身。
       * @python object.__enter__
       */
      __enter__(): this;
      /**
       * Leaves a `with_` block.
       * @zh 离开 `with_` 块。
       * @python object.__exit__
       */
      __exit__(): void;
      [Symbol.dispose](): void;
    }

    /**
     * The errors, all of them.
     * @zh 全部异常。
     * @python requests.exceptions
     */
    const exceptions: typeof import("requests.exceptions");

    /**
     * The address can't be reached.
     * @zh 连不上这个地址。
     * @python requests.ConnectionError
     */
    const ConnectionError: typeof exceptions.ConnectionError;

    /**
     * The answer was an error: 404.
     * @zh 得到的是出错的状态，例如 404。
     * @python requests.HTTPError
     */
    const HTTPError: typeof exceptions.HTTPError;

    /**
     * What all errors of this package have in common.
     * @zh 这个包所有异常的共同父类。
     * @python requests.RequestException
     */
    const RequestException: typeof exceptions.RequestException;

    /**
     * The network took too long.
     * @zh 网络太慢，超时了。
     * @python requests.Timeout
     */
    const Timeout: typeof exceptions.Timeout;
  }

  export = requests;
}
