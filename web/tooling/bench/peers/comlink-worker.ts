// The task behind comlink.
import { expose } from "comlink";
import { answer } from "./task.ts";

expose({ answer });
