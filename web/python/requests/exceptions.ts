// Errors of the requests package. Where Python's have two parents, the first one counts here.
// Python: requests.readthedocs.io, api.html#exceptions
import { OSError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

export class RequestException extends OSError {
  /** What was answered, where something was. */
  readonly response: unknown = null;
}
export class HTTPError extends RequestException {
  constructor(
    message: string,
    override readonly response: unknown,
  ) {
    super(message);
  }
}
export class ConnectionError extends RequestException {}
export class Timeout extends RequestException {}
export class ReadTimeout extends Timeout {}
export class InvalidURL extends RequestException {}
export class MissingSchema extends RequestException {}
export class InvalidSchema extends RequestException {}
export class JSONDecodeError extends RequestException {}

export const requestExceptions = {
  RequestException,
  HTTPError,
  ConnectionError,
  Timeout,
  ReadTimeout,
  InvalidURL,
  MissingSchema,
  InvalidSchema,
  JSONDecodeError,
} as const;

nameClasses("requests.exceptions", requestExceptions);
