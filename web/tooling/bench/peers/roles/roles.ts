// What one worker of a pair or a few can be told to do. All roles stand in one table, so that one script serves.
import { copyArrays, lookAtArrays } from "./array-roles.ts";
import { atomicsLock, browserLock } from "./lock-roles.ts";
import { atomicsEcho, atomicsPing, channelEcho, channelPing } from "./pipe-roles.ts";
import { ringPool, ringSquares } from "./pool-roles.ts";
import {
  receiveJson,
  receiveMessages,
  receiveRecords,
  sendJson,
  sendMessages,
  sendRecords,
} from "./queue-roles.ts";

export const roles = {
  atomicsEcho,
  atomicsLock,
  atomicsPing,
  browserLock,
  channelEcho,
  channelPing,
  copyArrays,
  lookAtArrays,
  receiveJson,
  receiveMessages,
  receiveRecords,
  ringPool,
  ringSquares,
  sendJson,
  sendMessages,
  sendRecords,
};

export type Roles = typeof roles;
export type RoleName = keyof Roles;
