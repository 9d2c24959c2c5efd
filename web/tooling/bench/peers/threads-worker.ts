// The task behind threads.js.
import { expose } from "threads/worker";
import { answer } from "./task.ts";

expose(answer);
