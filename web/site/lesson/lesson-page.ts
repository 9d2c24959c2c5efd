// What the site's router fetches to show a lesson: the page, and what has to be there before it is shown.
export { expectKeptEdits } from "./expect-edits.ts";
export { LessonPage } from "./LessonPage.tsx";
