import { type Besluit, nagekeken, regelset } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { answerLines } from '../wording/feit.ts';
import type { Part } from './part.ts';

/** Whether a jurist has read the rules this rests on; all of them when there is no one answer. */
export function reviewLine(besluit?: Besluit): string {
  const { gelezen, van } = nagekeken(besluit?.regels);
  if (gelezen === van) return 'nagekeken door een jurist';
  return gelezen === 0 ? 'nog niet door een jurist nagekeken' : 'nog niet helemaal door een jurist nagekeken';
}

/** What this is, and what it is not. */
export const disclaimer = (besluit?: Besluit): string =>
  `Hulpmiddel, geen juridisch advies. Regels ${regelset.versie}, ${reviewLine(besluit)}.`;

const IN_DOUBT =
  'Twijfel je? Vraag het je functionaris gegevensbescherming (FG) of je aandachtsfunctionaris.';

/** Where to go in doubt, and what this is. */
export const footerPart = (besluit?: Besluit): Part => ({
  kind: 'small',
  lines: [IN_DOUBT, disclaimer(besluit)],
});

/** The answers given, to look over and change. */
export const answersPart = ({ feiten, perspectief }: State): Part => ({
  head: perspectief === 'deler' ? 'Jouw antwoorden' : 'De antwoorden',
  kind: 'bullets',
  lines: answerLines(feiten),
});
