// A link to another page of the site: an ordinary link without script, a change of page without reload with it.
import type { ComponentPropsWithoutRef } from "react";
import { Link } from "wouter";
import { pathOf, type Route } from "./route.ts";

export interface RouteLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href"> {
  readonly to: Route;
}

export function RouteLink({ to, ...rest }: RouteLinkProps) {
  return <Link href={pathOf(to)} {...rest} />;
}
