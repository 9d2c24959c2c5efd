SECONDS = 2
PAGES = 2_000_000
A_DAY = 24 * 60 * 60

def days(at_once):
    return PAGES / at_once * SECONDS / A_DAY

plans = [
    ["one by one", 1],
    ["10 threads", 10],
    ["10 processes, 20 threads each", 10 * 20],
    ["10 processes, 1000 coroutines each", 10 * 1000],
]
for plan, at_once in plans:
    print(f"{plan}: {days(at_once):.3f} days")
