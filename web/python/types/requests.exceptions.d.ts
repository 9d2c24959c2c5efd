// The module `requests.exceptions` as a program imports it. Types only.

declare module "requests.exceptions" {
  /**
   * The errors of the package `requests`.
   * @zh `requests` 包的异常。
   * @python requests.exceptions
   */
  namespace exceptions {
    /**
     * What all errors of this package have in common.
     * @zh 这个包所有异常的共同父类。
     * @python requests.RequestException
     */
    class RequestException extends OSError {
      /**
       * What was answered, where something was; else null.
       * @zh 得到的响应；没有时是 null。
       * @python requests.RequestException.response
       */
      readonly response: unknown;
    }

    /**
     * The answer was an error: 404.
     * @zh 得到的是出错的状态，例如 404。
     * @python requests.HTTPError
     */
    class HTTPError extends RequestException {}

    /**
     * The address can't be reached.
     * @zh 连不上这个地址。
     * @python requests.ConnectionError
     */
    class ConnectionError extends RequestException {}

    /**
     * The network took too long.
     * @zh 网络太慢，超时了。
     * @python requests.Timeout
     */
    class Timeout extends RequestException {}

    /**
     * The answer did not come within the timeout.
     * @zh 在规定时间内没有等到响应。
     * @python requests.ReadTimeout
     */
    class ReadTimeout extends Timeout {}

    /**
     * This is no address.
     * @zh 这不是一个合法的地址。
     * @python requests.exceptions.InvalidURL
     */
    class InvalidURL extends RequestException {}

    /**
     * The address does not begin with https:// or http://.
     * @zh 地址没有以 https:// 或 http:// 开头。
     * @python requests.exceptions.MissingSchema
     */
    class MissingSchema extends RequestException {}

    /**
     * The address begins with something other than https:// or http://.
     * @zh 地址以 https:// 和 http:// 以外的协议开头。
     * @python requests.exceptions.InvalidSchema
     */
    class InvalidSchema extends RequestException {}

    /**
     * The text is not JSON.
     * @zh 文字不是 JSON。
     * @python requests.JSONDecodeError
     */
    class JSONDecodeError extends RequestException {}
  }

  export = exceptions;
}
