// The pages that speak both languages at once: the site's root, which offers the languages; /run/, which has
// nothing but its programming interface; and the answer to an address that doesn't exist. Prerendered only.
import { type InEachLanguage, languages, localeOf, nameOf } from "../i18n/language.ts";
import type { Messages } from "../i18n/messages.ts";
import { href } from "./routing/route.ts";

interface WelcomeProps {
  readonly messages: InEachLanguage<Messages>;
}

export function ChooseLanguage({ messages }: WelcomeProps) {
  return (
    <main className="welcome">
      <h1>{messages.en.t("site.name")}</h1>
      <ul>
        {languages.map((language) => (
          <li key={language} lang={localeOf[language]}>
            <a href={href({ kind: "home", language })}>{nameOf[language]}</a>
            <p>{messages[language].t("site.tagline")}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}

export function RunPage({ messages }: WelcomeProps) {
  return (
    <main className="welcome">
      {languages.map((language) => {
        const { t } = messages[language];
        return (
          <section key={language} lang={localeOf[language]}>
            <h1>{t("site.runTitle")}</h1>
            <p>{t("site.runText")}</p>
            <pre>
              <code>{`await window.manyHands.run('print("${t("site.runHello")}")', { machine: "real" })`}</code>
            </pre>
          </section>
        );
      })}
    </main>
  );
}

export function NotFound({ messages }: WelcomeProps) {
  return (
    <main className="welcome">
      {languages.map((language) => {
        const { t } = messages[language];
        return (
          <section key={language} lang={localeOf[language]}>
            <h1>{t("site.notFoundTitle")}</h1>
            <p>{t("site.notFoundText")}</p>
            <p>
              <a href={href({ kind: "home", language })}>{t("site.notFoundHome")}</a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
