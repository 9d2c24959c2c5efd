import time

began = time.monotonic()
print(time.sleep(0.05))
print(time.monotonic() - began >= 0.05, time.perf_counter() > 0, time.process_time() >= 0)
print(time.time() > 1_500_000_000, time.time_ns() > 10**18)
print(time.sleep(0))
for wrong in (-1, "1", None):
    try:
        time.sleep(wrong)
    except Exception as e:
        print(type(e).__name__, e)
moment = time.gmtime(86400 * 365.25)
print(moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_wday, moment.tm_yday)
print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %%", time.gmtime(1_000_000_000)))
print(time.strftime("%d/%m/%y %I %p", time.gmtime(0)))
print(len(time.ctime(0)), len(time.ctime()))
