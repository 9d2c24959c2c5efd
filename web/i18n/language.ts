// The languages of the site. A language's code is the first part of every address: /en/…, /zh/….

export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** A value for each language. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** What `<html lang>` says, and what number and plural rules go by. */
export const localeOf: InEachLanguage<string> = { en: "en", zh: "zh-Hans" };

/** Each language in its own words. */
export const nameOf: InEachLanguage<string> = { en: "English", zh: "简体中文" };

export function isLanguage(text: string): text is Language {
  return text === "en" || text === "zh";
}
