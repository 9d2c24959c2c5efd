// The tasks behind threads.js.
import { expose } from "threads/worker";
import { tasks } from "./tasks.ts";

expose(tasks);
