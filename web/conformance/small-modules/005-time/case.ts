import time from "time";

const began = time.monotonic();
print(time.sleep(0.05));
print(time.monotonic() - began >= 0.05, time.perf_counter() > 0, time.process_time() >= 0);
print(time.time() > 1_500_000_000, time.time_ns() > 10n ** 18n);
print(time.sleep(0));
for (const wrong of [-1, "1", null] as any[]) {
  try {
    time.sleep(wrong);
  } catch (e: any) {
    print(e.name, e);
  }
}
const moment = time.gmtime(86400 * 365.25);
print(
  moment.tm_year,
  moment.tm_mon,
  moment.tm_mday,
  moment.tm_hour,
  moment.tm_wday,
  moment.tm_yday,
);
print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %%", time.gmtime(1_000_000_000)));
print(time.strftime("%d/%m/%y %I %p", time.gmtime(0)));
print(time.ctime(0).length, time.ctime().length);
