// Texts of errors are those of requests 2.32, but for what only this network says.
import { expect, it } from "vitest";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";
import { repr } from "../builtins/text.ts";
import type { Interpreter } from "../interpreter.ts";
import { recordingInterpreter } from "../test-interpreter.ts";
import { makeRequests } from "./requests.ts";
import type { Response } from "./response.ts";

const text = new TextEncoder();

/** A `get` whose network answers as said, and the calls that it made. */
function network(answer: unknown) {
  const calls: SystemCall[] = [];
  const { interpreter } = recordingInterpreter();
  const expose =
    (_name: string, body: (...args: unknown[]) => Blocking<unknown>) =>
    (...args: unknown[]) => {
      const generator = body(...args);
      let step = generator.next();
      while (!step.done) {
        calls.push(step.value);
        step = generator.next(answer);
      }
      return step.value;
    };
  const kernel = { ...interpreter.kernel, expose } as Interpreter["kernel"];
  const { requests } = makeRequests({ ...interpreter, kernel });
  return { get: requests["get"] as (...args: unknown[]) => Response, calls };
}

const offline = () => recordingInterpreter().interpreter.modules["requests"] ?? {};

function told(work: () => unknown): string {
  try {
    return `no error: ${repr(work())}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "not an error";
  }
}

const URL = "https://samples.example/a.json";

it("gives what came over the network", () => {
  const body = text.encode('{"é": 1}');
  const { get, calls } = network({ status: 200, type: "application/json", body });
  const response = get(URL, { timeout: 2 });
  expect(calls).toEqual([{ call: "fetch", url: URL, timeout: 2 }]);
  expect(response).toMatchObject({ status_code: 200, ok: true, url: URL, reason: "OK" });
  expect(response.content).toBe(body);
  expect(response.text).toBe('{"é": 1}');
  expect(response.json()).toEqual({ é: 1 });
  expect(response.headers["Content-Length"]).toBe("9");
  expect(repr(response)).toBe("<Response [200]>");
  expect(response.raise_for_status()).toBeUndefined();
});

it("tells of a missing file by its status", () => {
  const { get } = network({ status: 404, type: "text/plain", body: text.encode("no") });
  const response = get(URL);
  expect([response.ok, response.status_code]).toEqual([false, 404]);
  expect(told(() => response.raise_for_status())).toBe(
    `HTTPError: 404 Client Error: Not Found for url: ${URL}`,
  );
  expect(told(() => response.json())).toBe(
    "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
  );
});

it("raises when the network is too slow, or leads nowhere", () => {
  expect(told(() => network(null).get(URL, { timeout: 0.5 }))).toBe(
    "ReadTimeout: HTTPSConnectionPool(host='samples.example', port=443): Read timed out. (read timeout=0.5)",
  );
  const get = offline()["get"] as (...args: unknown[]) => unknown;
  expect(told(() => get("http://example.com:81/x"))).toMatch(
    /^ConnectionError: HTTPConnectionPool\(host='example\.com', port=81\): .*samples\.example/,
  );
});

it.each([
  [
    "mountains.png",
    "MissingSchema: Invalid URL 'mountains.png': No scheme supplied. Perhaps you meant https://mountains.png?",
  ],
  ["ftp://x/y", "InvalidSchema: No connection adapters were found for 'ftp://x/y'"],
  ["https://", "InvalidURL: Invalid URL 'https://': No host supplied"],
])("get(%j) raises", (url, message) => {
  expect(told(() => network(null).get(url))).toBe(message);
});

it("has its errors where a program catches them", () => {
  const { exceptions, ConnectionError, Timeout } = offline() as Record<string, unknown>;
  expect(exceptions).toMatchObject({ ConnectionError, Timeout });
});
