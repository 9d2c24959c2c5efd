// Errors of the queue module, which multiprocessing's queues raise too. Python: library/queue.rst
import { Exception } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

/** There was nothing to get, at once or in time. */
export class Empty extends Exception {}
/** There was no room to put, at once or in time. */
export class Full extends Exception {}

nameClasses("_queue", { Empty });
nameClasses("queue", { Full });
