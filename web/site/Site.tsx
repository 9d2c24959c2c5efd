// The whole site below <body>: router, words, and the page that is shown.
import { useEffect } from "react";
import { Router } from "wouter";
import { MessagesProvider } from "../i18n/MessagesProvider.tsx";
import { PageContext, useCurrentPage } from "./routing/current-page.ts";
import type { Page } from "./routing/page.tsx";
import { base, href } from "./routing/route.ts";

/** `first` is the page that the HTML shows; the prerenderer renders it alone. */
export function Site({ first }: { readonly first: Page }) {
  return (
    <Router base={base} ssrPath={href(first.route)}>
      <ShownPage first={first} />
    </Router>
  );
}

function ShownPage({ first }: { readonly first: Page }) {
  const page = useCurrentPage(first);
  // For whoever drives the page from outside: before this, a press on a button reaches nobody.
  useEffect(() => {
    document.documentElement.dataset["hydrated"] = "";
  }, []);
  return (
    <MessagesProvider messages={page.messages}>
      <PageContext value={page}>{page.content}</PageContext>
    </MessagesProvider>
  );
}
