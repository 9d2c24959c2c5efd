// The task behind workerpool.
import { worker } from "workerpool";
import { answer } from "./task.ts";

worker({ answer });
