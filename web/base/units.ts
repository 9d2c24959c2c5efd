// Units as types: a number that means seconds is not one that means pixels.
// Plain number aliases would mix silently; a brand costs nothing at run time.

declare const unit: unique symbol;

/** Seconds, as Python counts time. Fractions allowed. */
export type Seconds = number & { readonly [unit]?: "seconds" };

/** Milliseconds, as the browser counts time. */
export type Milliseconds = number & { readonly [unit]?: "milliseconds" };

/** CSS pixels. */
export type CssPixels = number & { readonly [unit]?: "css-pixels" };

/** A process id as a program sees it. Never reused within one run. */
export type Pid = number & { readonly [unit]?: "pid" };

/** A thread id, unique within its process; 0 is the main thread. */
export type Tid = number & { readonly [unit]?: "tid" };

/** A line of the reader's program, counted from 1; 0 where no line is known. */
export type Line = number & { readonly [unit]?: "line" };
