// Hands the words of the page's language to every part below it; read them with `useMessages()`.
import { createContext, type ReactNode, use } from "react";
import { present } from "../base/assert.ts";
import type { Messages } from "./messages.ts";

const MessagesContext = createContext<Messages | null>(null);

export function MessagesProvider({
  messages,
  children,
}: {
  messages: Messages;
  children: ReactNode;
}) {
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

/** The words of the page: `const { t, language } = useMessages()`, then `t("home.start")`. */
export function useMessages(): Messages {
  return present(use(MessagesContext), "MessagesProvider");
}
