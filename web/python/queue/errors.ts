// Errors of the queue module, which multiprocessing's queues raise too. Python: library/queue.rst
import { PythonException } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

/** There was nothing to get, at once or in time. */
export class Empty extends PythonException {}
/** There was no room to put, at once or in time. */
export class Full extends PythonException {}

nameClasses("_queue", { Empty });
nameClasses("queue", { Full });
