// A button: plain text that answers to the pointer, or the one loud button of a place.
import type { ComponentPropsWithoutRef } from "react";
import style from "./Button.module.css";

export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** `plain` unless said. One `loud` button a place. */
  readonly look?: "plain" | "outlined" | "loud";
}

export function Button({ look = "plain", className, ...rest }: ButtonProps) {
  const classes = [style["button"], style[look], className].filter(Boolean).join(" ");
  return <button type="button" className={classes} {...rest} />;
}
