// The page's own start: loads what the page needs, then takes over the HTML that is already there.
import { hydrateRoot } from "react-dom/client";
import { present } from "../base/assert.ts";
import { ensureIsolated } from "./isolation/ensure-isolated.ts";
import { loadPage } from "./routing/page.tsx";
import { parseAddress } from "./routing/route.ts";
import { Site } from "./Site.tsx";
import "./styles/global.css";

const route = present(parseAddress(location.pathname), `page at ${location.pathname}`);
const root = present(document.getElementById("root"), "#root");

void ensureIsolated();
hydrateRoot(root, <Site first={await loadPage(route)} />);
