// The tasks behind postMessage alone.
import { tasks, type TaskName } from "./tasks.ts";

self.onmessage = ({ data }: MessageEvent<readonly [TaskName, never]>) => {
  const [task, input] = data;
  self.postMessage(tasks[task](input));
};
