// How a peer is timed: some rounds that warm up its code, then the rounds that count. Page and worker.

/** The clock of a page ticks in 5 µs; what is quicker than that is timed many at a time. */
const TRIPS = 50;

/** Seconds of each round that counts. `act` gets the number of the round and checks its own result. */
export async function timeRounds(
  warmUp: number,
  rounds: number,
  act: (round: number) => unknown,
): Promise<number[]> {
  const seconds: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const begun = performance.now();
    await act(round); // one after another is what is timed
    if (round >= warmUp) seconds.push((performance.now() - begun) / 1000);
  }
  return seconds;
}

/** Seconds of one round trip, each the mean of fifty, for trips that block. */
export function timeTrips(trip: () => unknown): number[] {
  return timeBlocking(20, 40, TRIPS, trip);
}

/** As `timeTrips`, for trips that are awaited. */
export async function timeAwaitedTrips(trip: () => Promise<unknown>): Promise<number[]> {
  const rounds = await timeRounds(20, 40, async () => {
    for (let i = 0; i < TRIPS; i++) await trip();
  });
  return rounds.map((seconds) => seconds / TRIPS);
}

/** Seconds of one act, each the mean of `times`, for acts that block. */
export function timeBlocking(
  warmUp: number,
  rounds: number,
  times: number,
  act: () => unknown,
): number[] {
  const seconds: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const begun = performance.now();
    for (let i = 0; i < times; i++) act();
    if (round >= warmUp) seconds.push((performance.now() - begun) / 1000 / times);
  }
  return seconds;
}

/** The same value, or an object with the same fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

export function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`A wrong result: ${what}`);
}
