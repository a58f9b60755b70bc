import { regelset } from '../../rules/index.ts';
import { bullets, type Element, heading, small } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import { answerLines } from '../wording/feit.ts';

/** What this is, and what it is not. */
export const disclaimer = (): string =>
  `Hulpmiddel, geen juridisch advies. Regels ${regelset.versie}, nog niet door een jurist nagekeken.`;

const IN_DOUBT =
  'Twijfel je? Vraag het je functionaris gegevensbescherming (FG) of je aandachtsfunctionaris.';

/** The answers given, and where to go in doubt. */
export const footer = ({ feiten }: State): Element[] => [
  heading('De antwoorden'),
  bullets(answerLines(feiten)),
  small(IN_DOUBT),
  small(disclaimer()),
];
