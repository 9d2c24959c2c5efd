import signal, { SIGINT, SIGKILL, SIGTERM } from "signal";

print(SIGINT, SIGKILL, SIGTERM, -signal.SIGTERM);
