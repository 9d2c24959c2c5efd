// Something to wait at until it is opened: a test holds back what a page asks for, and lets it through when the
// reader has done something meanwhile. Node.
import type { Page } from "playwright";

export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function closedGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** Holds back the scripts of a page, but for the one that its first picture waits for. */
export async function holdScripts(page: Page): Promise<Gate> {
  const gate = closedGate();
  await page.route(/assets\/(?!begin-page).*\.js$/, async (route) => {
    await gate.opened;
    await route.continue();
  });
  return gate;
}
