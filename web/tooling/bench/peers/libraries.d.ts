// The parts of libraries that are measured, where their own types can't be found or there are none.

declare module "threads" {
  export const Worker: new (url: string, options: { readonly type: "module" }) => object;
  export function spawn<F>(worker: object): Promise<F>;
  export const Thread: { terminate(thread: unknown): Promise<void> };
  export function Pool<F>(
    start: () => Promise<F>,
    size: number,
  ): {
    queue<T>(task: (thread: F) => Promise<T>): PromiseLike<T>;
    terminate(force: boolean): Promise<void>;
  };
}

declare module "threads/worker" {
  export function expose(work: object): void;
}

declare module "coincident/main" {
  type Proxy = Record<string, (input: unknown) => unknown>;
  export default function coincident(): {
    readonly Worker: new (
      url: string,
      options: { readonly type: "module" },
    ) => globalThis.Worker & { readonly proxy: Proxy };
  };
}

declare module "coincident/worker" {
  type Proxy = Record<string, (input: unknown) => unknown>;
  export default function coincident(): Promise<{ readonly proxy: Proxy }>;
}
