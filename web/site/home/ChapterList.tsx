// All chapters with their pictures. A chapter that has steps is a link to its first one; the others are
// still being written, and say so.
import { type Chapter, chapters } from "../../course/catalogue.ts";
import { summaryOf } from "../../course/summaries.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { LanePicture } from "../../widgets/LanePicture.tsx";
import { CHAPTER_RHYTHMS, PLAIN_RHYTHM } from "../../widgets/rhythms.ts";
import { RouteLink } from "../routing/RouteLink.tsx";

export function ChapterList() {
  return (
    <ol className="chapter-list">
      {chapters.map((chapter) => (
        <ChapterRow key={chapter.slug} chapter={chapter} />
      ))}
    </ol>
  );
}

function ChapterRow({ chapter }: { readonly chapter: Chapter }) {
  const { t, language } = useMessages();
  const [firstStep] = chapter.steps;
  const title = chapter.title[language];
  return (
    <li className="chapter-row">
      <span className="chapter-number" aria-hidden="true">
        {chapter.number}
      </span>
      <div className="chapter-words">
        <h3>
          {firstStep ? (
            <RouteLink to={{ kind: "lesson", language, step: firstStep }}>{title}</RouteLink>
          ) : (
            <>
              {title} <small>{t("home.coming")}</small>
            </>
          )}
        </h3>
        <p>{summaryOf(chapter)[language]}</p>
      </div>
      <LanePicture
        className="chapter-rhythm"
        rhythm={CHAPTER_RHYTHMS[chapter.slug] ?? PLAIN_RHYTHM}
        size="small"
      />
    </li>
  );
}
