// Events and disposal: whoever subscribes holds the Disposable and ends it.

/** Something that is open until `dispose` is called. Calling it twice is harmless. */
export interface Disposable {
  dispose(): void;
}

/** Makes a Disposable of a function, which runs at most once. */
export function disposable(end: () => void): Disposable {
  let open = true;
  return {
    dispose() {
      if (!open) return;
      open = false;
      end();
    },
  };
}

/** Several Disposables that end together, the youngest first. */
export class DisposableStack implements Disposable {
  private readonly parts: Disposable[] = [];

  use<T extends Disposable>(part: T): T {
    this.parts.push(part);
    return part;
  }

  dispose(): void {
    for (let part = this.parts.pop(); part; part = this.parts.pop()) part.dispose();
  }
}

/** Subscribes a listener until the returned Disposable ends. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** The sending side of an {@link Event}. Listeners run in the order in which they came. */
export class Emitter<T> implements Disposable {
  private listeners: readonly ((value: T) => void)[] = [];

  readonly event: Event<T> = (listener) => {
    const entry = (value: T) => listener(value);
    this.listeners = [...this.listeners, entry];
    return disposable(() => {
      this.listeners = this.listeners.filter((other) => other !== entry);
    });
  };

  fire(value: T): void {
    for (const listener of this.listeners) listener(value);
  }

  dispose(): void {
    this.listeners = [];
  }
}
