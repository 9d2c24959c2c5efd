// Fetches a part of the page when it is wanted, and says so when it can't be had. Page side.
import { useCallback, useEffect, useState } from "react";

export interface Chunk<T> {
  /** null until it is there. */
  readonly part: T | null;
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

/** `load` must be the same function at every call. */
export function useChunk<T extends object>(load: () => Promise<T>, wanted: boolean): Chunk<T> {
  const [part, setPart] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const open = wanted && part === null && !failed;
  useEffect(() => {
    if (!open) return undefined;
    let shown = true;
    load().then(
      (loaded) => shown && setPart(() => loaded),
      () => shown && setFailed(true),
    );
    return () => {
      shown = false;
    };
  }, [load, open]);
  const tryAgain = useCallback(() => setFailed(false), []);
  return { part, failed, tryAgain };
}
