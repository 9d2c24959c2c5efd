import { reduce } from "functools";
import sys from "sys";
import clocks from "time";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

// Any: what it is given is wrong on purpose.
const time: any = clocks;
const { stdout }: any = sys;

print(sys.stdout.name, sys.stderr.name, sys.stdout.encoding, stdout.mode, sys.stdout.closed);
print(sys.stdout.writable(), sys.stdout.readable());
print(sys.stdout.writelines(["one, ", "two\n"]));
attempt(() => stdout.writelines(5));
attempt(() => stdout.writelines([5]));
attempt(() => stdout.write(null));
attempt(() => (sys as any).exit(1, 2));
for (const status of [null, 0, "words"]) {
  try {
    sys.exit(status);
  } catch (e: any) {
    print(e.args.length, e.code);
  }
}
attempt(() => time.time(1));
attempt(() => time.time_ns(1));
attempt(() => time.monotonic(1));
attempt(() => time.perf_counter(1));
attempt(() => time.process_time(1));
attempt(() => time.sleep());
attempt(() => (reduce as any)(Math.max, [1], 2, 3));
