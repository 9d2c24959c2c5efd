// The tasks behind coincident. A worker of its can also call the page and block until it has the answer:
// `pingPage` times that.
import coincident from "coincident/worker";
import { timeTrips } from "../timing.ts";
import { tasks } from "./tasks.ts";

const { proxy } = await coincident();
Object.assign(proxy, tasks);
proxy["pingPage"] = (value: unknown) => timeTrips(() => proxy["echo"]?.(value));
