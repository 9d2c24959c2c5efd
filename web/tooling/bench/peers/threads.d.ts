// The part of threads.js that is measured. Its own types can't be found by today's module resolution.

declare module "threads" {
  export const Worker: new (url: string, options: { readonly type: "module" }) => object;
  export function spawn<F>(worker: object): Promise<F>;
  export const Thread: { terminate(thread: unknown): Promise<void> };
}

declare module "threads/worker" {
  export function expose(work: (input: number) => unknown): void;
}
