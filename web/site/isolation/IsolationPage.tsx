// /en/isolation/: why a page may get no shared memory from the browser, and what helps.
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { SiteHeader } from "../header/SiteHeader.tsx";
import "../styles/prose.css";
import "./isolation.css";
import { isolationPageWords } from "./words.ts";

const HEADERS = `Cross-Origin-Opener-Policy: same-origin
Cross-Origin-Embedder-Policy: require-corp
Cross-Origin-Resource-Policy: same-origin
Document-Isolation-Policy: isolate-and-require-corp`;

export function IsolationPage() {
  const { title, lead, readers, hosts, meanwhile } = isolationPageWords[useMessages().language];
  return (
    <>
      <SiteHeader trail={[{ text: title }]} />
      <main id="content" className="isolation" tabIndex={-1}>
        <h1>{title}</h1>
        <div className="prose">
          <p>{lead}</p>
          <h2>{readers.title}</h2>
          <ul>
            {readers.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <h2>{hosts.title}</h2>
          {hosts.points.map((point) => (
            <p key={point}>{point}</p>
          ))}
          <pre>{HEADERS}</pre>
          <p>{meanwhile}</p>
        </div>
      </main>
    </>
  );
}
