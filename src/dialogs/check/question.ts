/** A question as a card or a chat message can put it, whatever it is about. */
export interface Question {
  /** Id of the input, unique on a card. */
  readonly id: string;
  /** Its name in a sentence: "Leeftijd". */
  readonly name: string;
  readonly label: string;
  readonly why: string;
  readonly options: readonly Option[];
  /** The answer so far, as the value of an option. */
  readonly value?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Other words that mean this, for people who type. */
  readonly words: readonly string[];
}

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, string>>;

export const open = (questions: readonly Question[]): Question[] =>
  questions.filter((question) => question.value === undefined);
