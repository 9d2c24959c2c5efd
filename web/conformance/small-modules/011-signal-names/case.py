import signal
from signal import SIGINT, SIGKILL, SIGTERM

print(int(SIGINT), int(SIGKILL), int(SIGTERM), -signal.SIGTERM)
