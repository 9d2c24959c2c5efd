// A step's title that breaks behind its commas first: Chinese may break anywhere, also in the middle of a word.
import style from "./LessonPage.module.css";

const afterComma = /(?<=[，：；])/;

export function TitleParts({ title }: { readonly title: string }) {
  return title.split(afterComma).map((part) => (
    <span key={part} className={style["part"]}>
      {part}
    </span>
  ));
}
