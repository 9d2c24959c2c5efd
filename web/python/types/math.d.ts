// The module `math` as a program imports it. Types only.

declare module "math" {
  /**
   * Functions and numbers of mathematics.
   * @zh 数学函数和常数。
   * @python math
   */
  namespace math {
    /**
     * The circumference of a circle divided by its diameter.
     * @zh 圆周率。
     * @python math.pi
     */
    const pi: number;

    /**
     * The base of the natural logarithm.
     * @zh 自然对数的底。
     * @python math.e
     */
    const e: number;

    /**
     * Infinity.
     * @zh 无穷大。
     * @python math.inf
     */
    const inf: number;

    /**
     * Not a number.
     * @zh 不是数(NaN)。
     * @python math.nan
     */
    const nan: number;

    /**
     * The square root. Raises ValueError for a negative number.
     * @zh 平方根。负数抛出 ValueError。
     * @python math.sqrt
     */
    function sqrt(x: number): number;

    /**
     * The whole part of the square root. Raises ValueError for a negative number.
     * @zh 平方根的整数部分。负数抛出 ValueError。
     * @python math.isqrt
     */
    function isqrt(n: number): number;

    /**
     * The largest whole number that is not greater than `x`.
     * @zh 不大于 `x` 的最大整数。
     * @python math.floor
     */
    function floor(x: number): number;

    /**
     * The smallest whole number that is not less than `x`.
     * @zh 不小于 `x` 的最小整数。
     * @python math.ceil
     */
    function ceil(x: number): number;

    /**
     * `x` without what stands behind the point.
     * @zh 去掉 `x` 的小数部分。
     * @python math.trunc
     */
    function trunc(x: number): number;

    /**
     * The greatest number that divides all of them.
     * @zh 最大公约数。
     * @python math.gcd
     */
    function gcd(...integers: number[]): number;

    /**
     * 1 · 2 · 3 · … · n. Raises ValueError for a negative number.
     * @zh 阶乘：1 · 2 · 3 · … · n。负数抛出 ValueError。
     * @python math.factorial
     */
    function factorial(n: number): number;

    /**
     * In how many ways `k` out of `n` can be chosen, whatever their order.
     * @zh 从 `n` 个里选 `k` 个，不计顺序，有多少种选法。
     * @python math.comb
     */
    function comb(n: number, k: number): number;

    /**
     * In how many ways `k` out of `n` can be lined up. All of them, if `k` is left out.
     * @zh 从 `n` 个里选 `k` 个排成一列，有多少种排法。不写 `k` 时全部排列。
     * @python math.perm
     */
    function perm(n: number, k?: number | null): number;

    /**
     * The logarithm, natural unless a base is given. Raises ValueError unless `x` is more than 0.
     * @zh 对数，不给底数时是自然对数。`x` 不大于 0 时抛出 ValueError。
     * @python math.log
     */
    function log(x: number, base?: number): number;

    /**
     * The logarithm to base 2.
     * @zh 以 2 为底的对数。
     * @python math.log2
     */
    function log2(x: number): number;

    /**
     * The logarithm to base 10.
     * @zh 以 10 为底的对数。
     * @python math.log10
     */
    function log10(x: number): number;

    /**
     * The number e to the power of `x`.
     * @zh e 的 `x` 次方。
     * @python math.exp
     */
    function exp(x: number): number;

    /**
     * `x` to the power of `y`.
     * @zh `x` 的 `y` 次方。
     * @python math.pow
     */
    function pow(x: number, y: number): number;

    /**
     * The sine of an angle in radians.
     * @zh 正弦，角度以弧度计。
     * @python math.sin
     */
    function sin(x: number): number;

    /**
     * The cosine of an angle in radians.
     * @zh 余弦，角度以弧度计。
     * @python math.cos
     */
    function cos(x: number): number;

    /**
     * The tangent of an angle in radians.
     * @zh 正切，角度以弧度计。
     * @python math.tan
     */
    function tan(x: number): number;

    /**
     * An angle in degrees, given in radians.
     * @zh 把弧度换成度。
     * @python math.degrees
     */
    function degrees(x: number): number;

    /**
     * An angle in radians, given in degrees.
     * @zh 把度换成弧度。
     * @python math.radians
     */
    function radians(x: number): number;

    /**
     * The distance from the origin to the point with these coordinates.
     * @zh 原点到这个坐标点的距离。
     * @python math.hypot
     */
    function hypot(...coordinates: number[]): number;

    /**
     * All values multiplied with one another, and with `start`.
     * @zh 所有值相乘，再乘以 `start`。
     * @python math.prod
     */
    function prod(values: Iterable<number>, options?: { start?: number }): number;

    /**
     * The sum of the values, without the small errors of adding one by one.
     * @zh 所有值的和，避免逐个相加的舍入误差。
     * @python math.fsum
     */
    function fsum(values: Iterable<number>): number;

    /**
     * Whether two numbers are nearly the same.
     * @zh 两个数是否几乎相等。
     * @python math.isclose
     */
    function isclose(
      a: number,
      b: number,
      options?: { rel_tol?: number; abs_tol?: number },
    ): boolean;

    /**
     * A full turn: two pi.
     * @zh 整圆：2π。
     * @python math.tau
     */
    const tau: number;

    /**
     * The angle whose sine is `x`, in radians. Raises ValueError outside −1 to 1.
     * @zh 正弦为 `x` 的角，单位是弧度。超出 −1 到 1 时抛出 ValueError。
     * @python math.asin
     */
    function asin(x: number): number;

    /**
     * The angle whose cosine is `x`, in radians. Raises ValueError outside −1 to 1.
     * @zh 余弦为 `x` 的角，单位是弧度。超出 −1 到 1 时抛出 ValueError。
     * @python math.acos
     */
    function acos(x: number): number;

    /**
     * The angle whose tangent is `x`, in radians.
     * @zh 正切为 `x` 的角，单位是弧度。
     * @python math.atan
     */
    function atan(x: number): number;

    /**
     * The angle from the x axis to the point (x, y), in radians.
     * @zh 从 x 轴到点 (x, y) 的角，单位是弧度。
     * @python math.atan2
     */
    function atan2(y: number, x: number): number;

    /**
     * The hyperbolic sine.
     * @zh 双曲正弦。
     * @python math.sinh
     */
    function sinh(x: number): number;

    /**
     * The hyperbolic cosine.
     * @zh 双曲余弦。
     * @python math.cosh
     */
    function cosh(x: number): number;

    /**
     * The hyperbolic tangent.
     * @zh 双曲正切。
     * @python math.tanh
     */
    function tanh(x: number): number;

    /**
     * The natural logarithm of 1 + `x`, exact near 0.
     * @zh 1 + `x` 的自然对数，`x` 接近 0 时也精确。
     * @python math.log1p
     */
    function log1p(x: number): number;

    /**
     * `exp(x)` less 1, exact near 0.
     * @zh `exp(x)` 减 1，`x` 接近 0 时也精确。
     * @python math.expm1
     */
    function expm1(x: number): number;

    /**
     * The cube root.
     * @zh 立方根。
     * @python math.cbrt
     */
    function cbrt(x: number): number;

    /**
     * The size of a number, without its sign.
     * @zh 绝对值。
     * @python math.fabs
     */
    function fabs(x: number): number;

    /**
     * What is left of `x` divided by `y`, with the sign of `x`.
     * @zh `x` 除以 `y` 的余数，符号与 `x` 相同。
     * @python math.fmod
     */
    function fmod(x: number, y: number): number;

    /**
     * The size of `x` with the sign of `y`.
     * @zh 大小取 `x`，符号取 `y`。
     * @python math.copysign
     */
    function copysign(x: number, y: number): number;

    /**
     * Whether it is NaN.
     * @zh 是否为 NaN。
     * @python math.isnan
     */
    function isnan(x: number): boolean;

    /**
     * Whether it is infinite.
     * @zh 是否为无穷大。
     * @python math.isinf
     */
    function isinf(x: number): boolean;

    /**
     * Whether it is neither infinite nor NaN.
     * @zh 是否既不是无穷大也不是 NaN。
     * @python math.isfinite
     */
    function isfinite(x: number): boolean;

    /**
     * The least common multiple.
     * @zh 最小公倍数。
     * @python math.lcm
     */
    function lcm(...integers: number[]): number;

    /**
     * The distance between two points.
     * @zh 两点之间的距离。
     * @python math.dist
     */
    function dist(p: Iterable<number>, q: Iterable<number>): number;
  }

  export = math;
}
