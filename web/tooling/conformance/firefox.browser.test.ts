// Every case in Firefox, where there is one.
import { inject } from "vitest";
import { findFirefox } from "../browser/find-other-browsers.ts";
import { describeCases } from "./describe-cases.ts";
import { openFirefoxRunner } from "./firefox-runner.ts";

const found = findFirefox();
describeCases(
  "Firefox",
  "missing" in found ? found : () => openFirefoxRunner(found.path, inject("siteUrl")),
);
