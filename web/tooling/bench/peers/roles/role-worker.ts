// A worker that plays the one role it is told to, and posts what comes of it.
import { roles, type RoleName } from "./roles.ts";

self.onmessage = async ({ data }: MessageEvent<readonly [RoleName, never]>) => {
  const [role, input] = data;
  self.postMessage(await roles[role](input));
};

// Thrown from here it reaches the page.
self.onunhandledrejection = ({ reason }) => {
  throw reason;
};
