// Fetches what a run, and the saving of edits, have to say.
export const loadNews = () => import("./run-news.ts");
