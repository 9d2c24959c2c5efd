// /en/differences/: what a program does here that it would not do in CPython, by area, with the reasons.
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { SiteHeader } from "../header/SiteHeader.tsx";
import { areas, type Difference } from "./difference.ts";
import { DifferenceEntry } from "./DifferenceEntry.tsx";
import "./differences.css";

export function DifferencesPage({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useMessages();
  const sections = areas
    .map((area) => ({ area, entries: differences.filter((entry) => entry.area === area) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <>
      <SiteHeader trail={[{ text: t("differences.title") }]} />
      <main id="content" className="differences" tabIndex={-1}>
        <h1>{t("differences.title")}</h1>
        <p className="differences-lead">{t("differences.lead")}</p>
        <nav aria-label={t("differences.areas")}>
          <ul className="differences-areas">
            {sections.map(({ area }) => (
              <li key={area}>
                <a href={`#${area}`}>{t(`differences.${area}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(({ area, entries }) => (
          <section key={area} aria-labelledby={area}>
            <h2 id={area}>{t(`differences.${area}`)}</h2>
            {entries.map((difference) => (
              <DifferenceEntry key={difference.id} difference={difference} />
            ))}
          </section>
        ))}
      </main>
    </>
  );
}
