// A worker without any library.
import { answer } from "./task.ts";

self.onmessage = ({ data }: MessageEvent<number>) => {
  self.postMessage(answer(data));
};
