// The pages that speak both languages at once: the site's root, which offers the languages; /run/, which has
// nothing but its programming interface; and the answer to an address that doesn't exist. Prerendered only.
import { type InEachLanguage, languages, localeOf, nameOf } from "../i18n/language.ts";
import type { Messages } from "../i18n/messages.ts";
import { isolationWords } from "./isolation/isolation-help.ts";
import { href } from "./routing/route.ts";

interface WelcomeProps {
  readonly kind: "root" | "run" | "not-found";
  readonly messages: InEachLanguage<Messages>;
}

/** The style is styles/welcome.css, an entry of its own. */
export function Welcome({ kind, messages }: WelcomeProps) {
  return (
    <main className="welcome">
      {kind === "root" && <h1>{messages.en.t("site.name")}</h1>}
      {languages.map((language) => (
        <section key={language} lang={localeOf[language]}>
          <Words kind={kind} messages={messages[language]} />
        </section>
      ))}
    </main>
  );
}

interface WordsProps {
  readonly kind: WelcomeProps["kind"];
  readonly messages: Messages;
}

/** What the page says in one language. */
function Words({ kind, messages: { t, language } }: WordsProps) {
  const home = href({ kind: "home", language });
  switch (kind) {
    case "root":
      return (
        <>
          <a href={home}>{nameOf[language]}</a>
          <p>{t("site.tagline")}</p>
        </>
      );
    case "run":
      return (
        <>
          <h1>{t("welcome.runTitle")}</h1>
          <p>{t("welcome.runText")}</p>
          <pre>
            <code>{`await window.manyHands.run('print("${t("welcome.runHello")}")', { machine: "real" })`}</code>
          </pre>
          {/* Shown by run-entry.ts where it is so. */}
          <p data-not-isolated hidden>
            {isolationWords[language].note}{" "}
            <a href={href({ kind: "isolation", language })}>
              {isolationWords[language].help.blocked}
            </a>
          </p>
        </>
      );
    case "not-found":
      return (
        <>
          <h1>{t("welcome.notFoundTitle")}</h1>
          <p>{t("welcome.notFoundText")}</p>
          <p>
            <a href={home}>{t("welcome.notFoundHome")}</a>
          </p>
        </>
      );
  }
}
