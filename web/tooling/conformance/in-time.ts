// How long a browser's page may take over a run. Node.

/** Seconds that a page has to answer after a run's own limit is over. */
export const GRACE = 10;

/** Rejects when `answer` takes longer than so many seconds. */
export async function inTime<T>(answer: Promise<T>, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the page did not answer in ${seconds} s`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
