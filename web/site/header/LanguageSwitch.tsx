// The page's languages, the current one as plain text. Switching keeps the place, edits and a running program.
import { type InEachLanguage, languages, localeOf, nameOf } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { rememberLanguage } from "../remembered.ts";
import { usePage } from "../routing/current-page.ts";
import { inLanguage } from "../routing/route.ts";
import { RouteLink } from "../routing/RouteLink.tsx";

const shortNameOf: InEachLanguage<string> = { en: "EN", zh: "中文" };

export function LanguageSwitch() {
  const { t, language: current } = useMessages();
  const { route } = usePage();
  return (
    <nav className="language-switch" aria-label={t("site.languageSwitch")}>
      {languages.map((language) =>
        language === current ? (
          <span key={language} lang={localeOf[language]} aria-current="true">
            {shortNameOf[language]}
          </span>
        ) : (
          <RouteLink
            key={language}
            to={inLanguage(route, language)}
            lang={localeOf[language]}
            hrefLang={localeOf[language]}
            title={nameOf[language]}
            onClick={() => rememberLanguage(language)}
          >
            {shortNameOf[language]}
          </RouteLink>
        ),
      )}
    </nav>
  );
}
