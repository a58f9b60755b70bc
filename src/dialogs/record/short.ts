import type { Besluit, Uitleg } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { persons } from '../wording/personen.ts';
import { BLANK, type NotePart } from './lines.ts';
import { known, statusLines } from './without-consent.ts';

/** What to record about consent: asked or got. */
export const consentPart = (besluit: Besluit, { feiten }: State): NotePart => ({
  head: 'De toestemming',
  lines: [
    `nodig van: ${persons(besluit, feiten)}`,
    ...statusLines(feiten),
    `gevraagd op: ${BLANK}`,
    `gegeven op: ${BLANK}`,
    `hoe (gesprek, formulier, mail): ${BLANK}`,
    `waarvoor: ${known(feiten, 'doel')}`,
    `aan wie: ${known(feiten, 'ontvanger')}`,
    `welke informatie: ${BLANK}`,
    `geldt tot: ${BLANK}`,
    `uitgelegd dat intrekken kan: ${BLANK}`,
  ],
});

/** What to record when sharing rests on a duty or a right. */
export const sharedPart = ({ feiten }: State, { grondslag }: Uitleg): NotePart => ({
  head: 'Het delen',
  lines: [
    `grondslag: ${grondslag.tekst}`,
    `aan wie: ${known(feiten, 'ontvanger')}, functie: ${BLANK}`,
    `waarvoor: ${known(feiten, 'doel')}`,
    `welke informatie: ${BLANK}`,
    `gedeeld op: ${BLANK}`,
    `wie is geïnformeerd, en wanneer: ${BLANK}`,
  ],
});

/** What to record when nothing is shared for now. */
export const notSharedPart = (): NotePart => ({
  head: 'Niet gedeeld',
  lines: [`met wie besproken: ${BLANK}`, `wat er nu gebeurt: ${BLANK}`, `wanneer je opnieuw kijkt: ${BLANK}`],
});
