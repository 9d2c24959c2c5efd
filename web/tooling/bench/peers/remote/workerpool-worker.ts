// The tasks behind workerpool.
import { worker } from "workerpool";
import { tasks } from "./tasks.ts";

worker(tasks);
