import { Pipe } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

if (__name__ === "__main__") {
  const [a, b] = Pipe();
  const letters = Uint8Array.from("abcdefghij", (letter) => letter.charCodeAt(0));
  for (const parameters of [[], [5], [7, 3], [10], [10, 0], [0, 2]] as const) {
    a.send_bytes(letters, ...(parameters as readonly number[] as [number, number]));
    print(b.recv_bytes());
  }
  attempt(() => a.send_bytes(letters, 11));
  attempt(() => a.send_bytes(letters, 7, 4));
  attempt(() => a.send_bytes(letters, -1));
  attempt(() => a.send_bytes(letters, 4, -1));
  attempt(() => b.recv_bytes(-1));
  a.send_bytes(letters);
  attempt(() => b.recv_bytes(10));
  a.send_bytes(letters);
  attempt(() => b.recv_bytes(9));
  attempt(() => b.recv_bytes());
}
