// The way back after another tab's version was shown. It stays when the reader edits that one, unlike the undo of
// Reset: nobody may know what is in the other version before having worked with it.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useLesson, useProgram } from "../lesson.ts";
import { newsWords } from "./news-words.ts";

export function BringBackButton() {
  const words = newsWords[useMessages().language];
  const { program } = useLesson();
  const hasAside = useProgram((state) => state.hasAside);
  if (!hasAside) return null;
  return <Button onClick={() => program.bringBack()}>{words.back}</Button>;
}
