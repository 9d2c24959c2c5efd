// A step of a lesson: its text, and its program beside it.
import type { Step, StepContent, StepText } from "../../course/catalogue.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { CodeListing } from "../code/CodeListing.tsx";
import { SiteHeader } from "../header/SiteHeader.tsx";
import { lessonParts } from "./lesson-parts.tsx";

export interface LessonPageProps {
  readonly step: Step;
  readonly content: StepContent;
  readonly text: StepText;
}

export function LessonPage({ step, content, text: { default: Text } }: LessonPageProps) {
  const { language } = useMessages();
  const chapter = step.chapter.title[language];
  return (
    <>
      <SiteHeader
        trail={[{ text: `${step.chapter.number} ${chapter}` }, { text: step.title[language] }]}
      />
      <main id="content" tabIndex={-1}>
        <p>
          {step.chapter.number}.{step.number} · {chapter}
        </p>
        <h1>{step.title[language]}</h1>
        <div className="prose">
          <Text components={lessonParts} />
        </div>
        <CodeListing listing={content.program} />
      </main>
    </>
  );
}
