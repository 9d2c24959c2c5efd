// The module `time` as a program imports it. Types only.

declare module "time" {
  /**
   * Waiting, clocks, and times of day.
   * @zh 等待、计时和时刻。
   * @python time
   */
  namespace time {
    /**
     * Lets this process do nothing for so many seconds; others run on. The clock wakes it. Raises ValueError when the number is negative.
     * @zh 让当前进程停这么多秒，什么也不做；其他进程照常运行。时间一到就被唤醒。秒数为负时抛出 ValueError。
     * @python time.sleep
     */
    function sleep(seconds: number): void;

    /**
     * Seconds since the beginning of 1970, in UTC.
     * @zh 从 1970 年开始(UTC)到现在的秒数。
     * @python time.time
     */
    function time(): number;

    /**
     * Nanoseconds since the beginning of 1970, as a bigint.
     * @zh 从 1970 年开始到现在的纳秒数，是一个 bigint。
     * @python time.time_ns
     */
    function time_ns(): bigint;

    /**
     * Seconds on a precise clock, for measuring: only the difference of two readings has a meaning.
     * @zh 精确时钟的秒数，用来测量：只有两次读数的差才有意义。
     * @python time.perf_counter
     */
    function perf_counter(): number;

    /**
     * Seconds on a clock that never goes backwards. Only the difference of two readings has a meaning.
     * @zh 一个从不倒退的时钟的秒数。只有两次读数的差才有意义。
     * @python time.monotonic
     */
    function monotonic(): number;

    /**
     * Seconds that this process has spent working. Sleeping and waiting don't count.
     * @zh 当前进程真正用于计算的秒数。睡眠和等待不算在内。
     * @python time.process_time
     */
    function process_time(): number;

    /**
     * A time as text, such as `Sun Jun 20 23:21:05 1993`. Now, if no seconds are given.
     * @zh 把时间写成文字，例如 `Sun Jun 20 23:21:05 1993`。不给秒数时是现在。
     * @python time.ctime
     */
    function ctime(seconds?: number | null): string;

    /**
     * A time as text in the form that you give: `%H:%M:%S`, `%Y-%m-%d` and the like. Now, if no time is given.
     * @zh 按给定的格式把时间写成文字，例如 `%H:%M:%S`、`%Y-%m-%d`。不给时间时是现在。
     * @python time.strftime
     */
    function strftime(format: string, time?: struct_time): string;

    /**
     * A time split into year, month, day, hour and so on, where you are. Now, if no seconds are given.
     * @zh 把时间拆成年、月、日、时等，按你所在的时区。不给秒数时是现在。
     * @python time.localtime
     */
    function localtime(seconds?: number | null): struct_time;

    /**
     * A time split into year, month, day, hour and so on, in UTC. Now, if no seconds are given.
     * @zh 把时间拆成年、月、日、时等，按 UTC。不给秒数时是现在。
     * @python time.gmtime
     */
    function gmtime(seconds?: number | null): struct_time;

    /**
     * A time split into its parts.
     * @zh 拆开的时间。
     * @python time.struct_time
     */
    interface struct_time {
      /**
       * The year, with all its digits.
       * @zh 年份，四位数。
       * @python time.struct_time.tm_year
       */
      readonly tm_year: number;
      /**
       * The month, 1 to 12.
       * @zh 月，1 到 12。
       * @python time.struct_time.tm_mon
       */
      readonly tm_mon: number;
      /**
       * The day of the month, 1 to 31.
       * @zh 日，1 到 31。
       * @python time.struct_time.tm_mday
       */
      readonly tm_mday: number;
      /**
       * The hour, 0 to 23.
       * @zh 时，0 到 23。
       * @python time.struct_time.tm_hour
       */
      readonly tm_hour: number;
      /**
       * The minute, 0 to 59.
       * @zh 分，0 到 59。
       * @python time.struct_time.tm_min
       */
      readonly tm_min: number;
      /**
       * The second, 0 to 59.
       * @zh 秒，0 到 59。
       * @python time.struct_time.tm_sec
       */
      readonly tm_sec: number;
      /**
       * The day of the week; 0 is Monday.
       * @zh 星期几，0 是星期一。
       * @python time.struct_time.tm_wday
       */
      readonly tm_wday: number;
      /**
       * The day of the year, 1 to 366.
       * @zh 一年中的第几天，1 到 366。
       * @python time.struct_time.tm_yday
       */
      readonly tm_yday: number;
      /**
       * 1 when daylight saving time is in force, 0 when not.
       * @zh 正在实行夏令时是 1，否则是 0。
       * @python time.struct_time.tm_isdst
       */
      readonly tm_isdst: number;
    }
  }

  export = time;
}
