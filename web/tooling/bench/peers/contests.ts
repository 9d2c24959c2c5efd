// What is timed on the peers' page, and who takes part. Each time is a list of samples, in seconds of one act unless
// the contest says otherwise; who makes a wrong result throws. Page.
import { lock } from "./contests/lock.ts";
import { pipeInt, pipeObject } from "./contests/pipe.ts";
import { poolInChunks, poolOneByOne } from "./contests/pool.ts";
import { queue } from "./contests/queue.ts";
import { sharedArray } from "./contests/shared-array.ts";
import { starmap } from "./contests/starmap.ts";
import { twoCores } from "./contests/two-cores.ts";

/** Those who take part, by the name that the table gives them, in its order. */
export type Contest = Readonly<Record<string, () => Promise<number[]>>>;

export const contests = {
  poolOneByOne,
  poolInChunks,
  pipeInt,
  pipeObject,
  queue,
  starmap,
  sharedArray,
  lock,
  twoCores,
} satisfies Record<string, Contest>;

export type ContestName = keyof typeof contests;
