// The requests package: get() blocks while a sample file of the site comes over a network as slow as the reader
// has set it. Nothing else can be reached.
// Python: requests.readthedocs.io, api.html#requests.get
import { Unreachable, type Blocking } from "../../wire/system-call.ts";
import { SAMPLE_SITE } from "../../wire/sample-site.ts";
import { ValueError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { str, typeName } from "../builtins/text.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { fetchSample } from "../system.ts";
import {
  ConnectionError,
  InvalidSchema,
  InvalidURL,
  MissingSchema,
  ReadTimeout,
  requestExceptions,
} from "./exceptions.ts";
import { Response } from "./response.ts";

/** How the connection to a host is named in errors. */
function checkUrl(url: string): string {
  const parts = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/)?([^/?#:]*)(?::(\d+))?/i.exec(url);
  const [, scheme, host = "", port] = parts ?? [];
  if (scheme === undefined || !url.includes("://")) {
    throw new MissingSchema(
      `Invalid URL '${url}': No scheme supplied. Perhaps you meant https://${url}?`,
    );
  }
  const kind = { http: "HTTP", https: "HTTPS" }[scheme.toLowerCase()];
  if (!kind) throw new InvalidSchema(`No connection adapters were found for '${url}'`);
  if (host === "") throw new InvalidURL(`Invalid URL '${url}': No host supplied`);
  return `${kind}ConnectionPool(host='${host}', port=${port ?? (kind === "HTTP" ? 80 : 443)})`;
}

/** Seconds, `[connect, read]` of which the second counts, or null for ever. */
function checkTimeout(value: unknown): number | null {
  const seconds: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (seconds === undefined || seconds === null) return null;
  if (typeof seconds !== "number")
    throw new ValueError(
      `Timeout value connect was ${str(value)}, but it must be an int, float or None.`,
    );
  if (seconds <= 0) {
    throw new ValueError(
      `Attempted to set connect timeout to ${seconds}, but the timeout cannot be set to a value less than or equal to 0.`,
    );
  }
  return seconds;
}

export function makeRequests({ kernel }: Interpreter): { requests: Module; exceptions: Module } {
  const get = kernel.expose(
    "get",
    function* (url: unknown, ...rest: unknown[]): Blocking<Response> {
      if (url === undefined)
        throw new TypeError("get() missing 1 required positional argument: 'url'");
      const { timeout, params } = optional("get", ["params", "timeout", "headers"], rest);
      if (params !== undefined && params !== null)
        throw new TypeError(`the sample files take no params, but ${typeName(params)} was given`);
      const address = str(url);
      const connection = checkUrl(address);
      const patience = checkTimeout(timeout);
      try {
        const found = yield* fetchSample(address, patience);
        if (found) return new Response(address, found.status, found.type, found.body);
      } catch (cause) {
        if (!(cause instanceof Unreachable)) throw cause;
        throw new ConnectionError(
          `${connection}: programs here reach the sample files at ${SAMPLE_SITE} and nothing else`,
        );
      }
      throw new ReadTimeout(`${connection}: Read timed out. (read timeout=${String(patience)})`);
    },
  );
  const { ConnectionError: refused, HTTPError, RequestException, Timeout } = requestExceptions;
  return {
    requests: {
      get,
      Response,
      exceptions: requestExceptions,
      ConnectionError: refused,
      HTTPError,
      RequestException,
      Timeout,
    },
    exceptions: requestExceptions,
  };
}
