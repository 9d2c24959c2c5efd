// Starts headless Chromium the same way for every test and benchmark: fresh profile, nothing in the background.
import { chromium, type Browser } from "playwright";

export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whoever launches closes. Each launch has a profile of its own, thrown away at the end. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}
