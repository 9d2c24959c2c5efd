// What requests.get() returns. A plain value: it crosses to another process as a copy.
// Python: requests.readthedocs.io, api.html#requests.Response
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR } from "../builtins/text.ts";
import { decodeUtf8 } from "../open/utf8.ts";
import { HTTPError, JSONDecodeError } from "./exceptions.ts";

const reasons: Readonly<Record<number, string>> = { 200: "OK", 404: "Not Found" };

export class Response {
  readonly headers: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly encoding = "utf-8";

  constructor(
    readonly url: string,
    readonly status_code: number,
    type: string,
    readonly content: Uint8Array,
  ) {
    this.headers = { "Content-Type": type, "Content-Length": String(content.length) };
    this.reason = reasons[status_code] ?? "";
  }

  /** Whether the status is below 400. */
  get ok(): boolean {
    return this.status_code < 400;
  }

  get text(): string {
    return decodeUtf8(this.content, "replace");
  }

  json(): unknown {
    try {
      return JSON.parse(this.text);
    } catch (cause) {
      throw new JSONDecodeError("Expecting value: line 1 column 1 (char 0)", { cause });
    }
  }

  /** Raises HTTPError unless it is {@link ok}. */
  raise_for_status(): void {
    if (this.ok) return;
    const blame = this.status_code < 500 ? "Client" : "Server";
    throw new HTTPError(
      `${this.status_code} ${blame} Error: ${this.reason} for url: ${this.url}`,
      this,
    );
  }

  close(): void {}

  __enter__(): this {
    return this;
  }

  __exit__(): void {}

  [Symbol.dispose](): void {}

  [REPR](): string {
    return `<Response [${this.status_code}]>`;
  }
}

nameClasses("requests.models", { Response });
