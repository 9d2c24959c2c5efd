// What must never happen on a page of ours: errors, blocked content, requests to other hosts. Node.
// A complaint is one line of text; a page without complaints is a good one.
import type { BrowserContext, Page } from "playwright";

/** Marks, on the page's console, what the content security policy blocked. */
const BLOCKED = "Blocked by the content security policy:";

/**
 * Collects complaints about all pages of a context and their workers, from before the first of them opens.
 * The list grows for as long as the context lives.
 */
export async function collectComplaints(
  context: BrowserContext,
  siteUrl: string,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  const ownOrigin = new URL(siteUrl).origin;

  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const local = origin === ownOrigin || protocol === "blob:" || protocol === "data:";
    if (!local) complaints.push(`Request to another host: ${request.url()}`);
  });
  context.on("page", (page) => {
    page.on("pageerror", (error) =>
      complaints.push(`Uncaught on the page: ${error.stack ?? error}`),
    );
    page.on("crash", () => complaints.push("The page crashed."));
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      complaints.push(`Error on the console: ${message.text()} (${message.location().url})`);
    });
  });
  // Some violations reach no console, those of a report-only policy for instance.
  await context.addInitScript((label) => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(label, event.effectiveDirective, event.blockedURI, event.sourceFile);
    });
  }, BLOCKED);
  return complaints;
}

/** Throws when a complaint is there that none of `expected` allows for. */
export function refuseComplaints(
  page: Page,
  complaints: readonly string[],
  expected: readonly RegExp[],
): void {
  const unexpected = complaints.filter((text) => !expected.some((allowed) => allowed.test(text)));
  if (unexpected.length === 0) return;
  throw new Error(`${page.url()} had complaints:\n  ${unexpected.join("\n  ")}`);
}
