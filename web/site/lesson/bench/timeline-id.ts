// The id of the timeline's place on a lesson page, by which the text finds it. Page side.
export const TIMELINE_ID = "timeline";
