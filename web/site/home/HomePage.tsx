// The first page: what this is, a picture of it, and the chapters.
import { chapters, steps } from "../../course/catalogue.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { LanePicture } from "../../widgets/LanePicture.tsx";
import { HERO } from "../../widgets/rhythms.ts";
import { SiteHeader } from "../header/SiteHeader.tsx";
import { RouteLink } from "../routing/RouteLink.tsx";
import { ChapterList } from "./ChapterList.tsx";
import { GoOn } from "./GoOn.tsx";
import "./home.css";

export function HomePage() {
  const { t, language } = useMessages();
  const [firstStep] = steps;
  return (
    <>
      <SiteHeader>
        <a className="site-header-item" href="#chapters">
          {t("site.lessons")}
        </a>
      </SiteHeader>
      <main id="content" className="home" tabIndex={-1}>
        <section className="home-opening">
          <h1>{t("home.headline")}</h1>
          <p className="home-lead">{t("home.lead")}</p>
          {firstStep && (
            <p className="home-start">
              <RouteLink
                className="home-start-link"
                to={{ kind: "lesson", language, step: firstStep }}
              >
                {t("home.start")}
              </RouteLink>
              <GoOn />
            </p>
          )}
        </section>
        <figure className="home-lanes">
          <LanePicture rhythm={HERO} size="large" draws rules />
          <figcaption className="visually-hidden">{t("home.lanesDescription")}</figcaption>
        </figure>
        <section id="chapters" className="home-chapters" aria-labelledby="chapters-heading">
          <h2 id="chapters-heading">{t("home.chaptersHeading", { count: chapters.length })}</h2>
          <ChapterList />
        </section>
      </main>
      <footer className="home-foot">
        <RouteLink to={{ kind: "differences", language }}>{t("site.differences")}</RouteLink>
      </footer>
    </>
  );
}
