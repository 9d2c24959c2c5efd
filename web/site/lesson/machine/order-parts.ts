// What shows other orders of a program's events, as one part that is fetched when it is wanted.
export { ChooseTab } from "./ChooseTab.tsx";
export { ExploreTab } from "./ExploreTab.tsx";
