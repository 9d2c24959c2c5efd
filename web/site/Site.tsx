// The whole site below <body>: words, and the page that is shown.
import { useEffect } from "react";
import { MessagesProvider } from "../i18n/MessagesProvider.tsx";
import { PageContext, useCurrentPage } from "./routing/current-page.ts";
import type { Page } from "./routing/page.tsx";

/** `first` is the page that the HTML shows; the prerenderer renders it alone. */
export function Site({ first }: { readonly first: Page }) {
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
