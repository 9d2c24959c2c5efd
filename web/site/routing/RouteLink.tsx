// A link to another page of the site: an ordinary link without script, a change of page without reload with it.
import type { ComponentPropsWithoutRef, MouseEvent } from "react";
import { navigate } from "wouter/use-browser-location";
import { href, type Route } from "./route.ts";

export interface RouteLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href"> {
  readonly to: Route;
}

export function RouteLink({ to, onClick, ...rest }: RouteLinkProps) {
  const address = href(to);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || asksForMore(event)) return;
    event.preventDefault();
    navigate(address);
  };
  // What is inside the link comes with its other properties.
  // oxlint-disable-next-line jsx-a11y/anchor-has-content
  return <a {...rest} href={address} onClick={follow} />;
}

/** Another tab, another window, a download: that is the browser's. */
function asksForMore({ altKey, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || button !== 0;
}
