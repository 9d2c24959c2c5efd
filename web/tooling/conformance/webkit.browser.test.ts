// Every case in WebKitGTK, where it can be driven.
import { inject } from "vitest";
import { findWebKit } from "../browser/find-other-browsers.ts";
import { describeCases } from "./describe-cases.ts";
import { openWebKitRunner } from "./webkit-runner.ts";

const found = findWebKit();
describeCases(
  "WebKit",
  "missing" in found ? found : () => openWebKitRunner(found, inject("siteUrl")),
);
