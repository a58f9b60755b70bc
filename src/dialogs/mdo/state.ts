/** Version of the card data of this dialog; other data is salvaged, never trusted. */
export const MDO_VERSION = 1;

/** Every card of this dialog, the ones that ask in the order in which they ask. */
export const ASKING = ['geval', 'tafel', 'inbreng', 'uitzondering', 'rest'] as const;
export const MDO_SCREENS = [
  ...ASKING,
  'resultaat',
  'kies',
  'wijzig',
  'papieren',
  'notitie',
  'gevaar',
  'gevaar-notitie',
  'hulp',
  'gestopt',
] as const;

export type AskingScreen = (typeof ASKING)[number];
export type MdoScreen = (typeof MDO_SCREENS)[number];

/** Answers by the id of their question: one code, or several where several can be ticked. */
export type MdoAnswers = Readonly<Record<string, string | readonly string[]>>;

/** All this dialog knows. It travels in the card as plain codes; nothing in it says who the young person is. */
export interface MdoState {
  readonly screen: MdoScreen;
  readonly answers: MdoAnswers;
  /** The questions of the card `rest` or `wijzig`. */
  readonly group: readonly string[];
  /** The groups of `rest` before this one, for "terug". */
  readonly trail: readonly (readonly string[])[];
  /** The items of the checklist that are done. */
  readonly ticks: readonly string[];
  /** Somebody who types gets the questions as text. */
  readonly typing: boolean;
}

/** A meeting of which nothing is known. */
export const emptyMdo = (): MdoState => ({
  screen: 'geval',
  answers: {},
  group: [],
  trail: [],
  ticks: [],
  typing: false,
});

/** The one code that was answered, if any. */
export function one(answers: MdoAnswers, id: string): string | undefined {
  const value = answers[id];
  return typeof value === 'string' ? value : undefined;
}

/** The codes that were ticked. */
export function many(answers: MdoAnswers, id: string): readonly string[] {
  const value = answers[id];
  return value === undefined || typeof value === 'string' ? [] : value;
}
