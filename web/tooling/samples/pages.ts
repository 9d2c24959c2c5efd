// Small pages of text for programs to get: what each of twenty-four hours on a quiet street is like. The title
// stands in the first line.

export interface Page {
  /** Below public/samples/. */
  readonly path: string;
  readonly text: string;
}

const hours: readonly (readonly [string, string])[] = [
  ["Midnight", "The street lamps hum. Two windows are lit."],
  ["One o'clock", "A cat crosses from the left. Nobody sees it."],
  ["Two o'clock", "Rain for eleven minutes."],
  ["Three o'clock", "The baker turns on the oven."],
  ["Four o'clock", "Four trays go in: two of rolls, two of bread."],
  ["Five o'clock", "The first bus has one passenger, who sleeps."],
  ["Six o'clock", "The newspapers come in bundles of fifty."],
  ["Seven o'clock", "Children look for shoes in nine homes at once."],
  ["Eight o'clock", "Everybody waits at the same crossing."],
  ["Nine o'clock", "The post office opens one window of three."],
  ["Ten o'clock", "A ladder leans where a lamp was broken."],
  ["Eleven o'clock", "The market has eighteen stalls and one scale."],
  ["Noon", "Soup, in every kitchen that has somebody in it."],
  ["One in the afternoon", "The bench by the fountain is taken, both halves."],
  ["Two in the afternoon", "A piano is practised, the same eight bars."],
  ["Three in the afternoon", "School is over. The square has forty bicycles."],
  ["Four in the afternoon", "Tea on three balconies."],
  ["Five in the afternoon", "The bus has no seat left."],
  ["Six in the evening", "Lights go on from the east end to the west."],
  ["Seven in the evening", "Somebody tunes a violin and does not play."],
  ["Eight in the evening", "The cinema shows an old film. Twelve people laugh."],
  ["Nine in the evening", "The baker goes to bed."],
  ["Ten in the evening", "Dogs are walked, the small ones first."],
  ["Eleven in the evening", "One by one the windows go dark, all but two."],
];

export const pages: readonly Page[] = hours.map(([title, line], hour) => ({
  path: `pages/${String(hour).padStart(2, "0")}.txt`,
  text: `${title}\n\n${line}\n`,
}));
