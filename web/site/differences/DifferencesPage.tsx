// /en/differences/: what a program does here that it would not do in CPython, by area, with the reasons.
import { SiteHeader } from "../header/SiteHeader.tsx";
import { areas } from "./difference.ts";
import { DifferenceEntry } from "./DifferenceEntry.tsx";
import type { Differences } from "./load-differences.ts";
import "./differences.css";

export function DifferencesPage({ differences: { words, entries } }: { differences: Differences }) {
  const sections = areas
    .map((area) => ({ area, inArea: entries.filter((entry) => entry.area === area) }))
    .filter(({ inArea }) => inArea.length > 0);
  return (
    <>
      <SiteHeader trail={[{ text: words.title }]} />
      <main id="content" className="differences" tabIndex={-1}>
        <h1>{words.title}</h1>
        <p className="differences-lead">{words.lead}</p>
        <nav aria-label={words.contents}>
          <ul className="differences-areas">
            {sections.map(({ area }) => (
              <li key={area}>
                <a href={`#${area}`}>{words.areas[area]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(({ area, inArea }) => (
          <section key={area} aria-labelledby={area}>
            <h2 id={area}>{words.areas[area]}</h2>
            {inArea.map((difference) => (
              <DifferenceEntry key={difference.id} difference={difference} words={words} />
            ))}
          </section>
        ))}
      </main>
    </>
  );
}
