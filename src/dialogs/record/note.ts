import { type Besluit, decide, explain, feitDefinitie, regelset, type Uitkomst } from '../../rules/index.ts';
import { codeOf } from '../delen/code.ts';
import { MAX_SIDE_BY_SIDE, possibilities } from '../result/depends.ts';
import { reviewLine } from '../result/footer.ts';
import type { State } from '../state/state.ts';
import { restsOnWeighing } from '../weighing/may-weigh.ts';
import { answerLine } from '../wording/antwoord.ts';
import { sourceList } from '../wording/bron.ts';
import { datum } from '../wording/datum.ts';
import { answerLines, nameOf } from '../wording/feit.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import type { NotePart } from './lines.ts';
import { consentPart, notSharedPart, sharedPart } from './short.ts';
import { withoutConsent } from './without-consent.ts';

const NO_NAMES = 'Voor je eigen dossier. Namen zijn hier niet nodig.';

const situation = ({ feiten }: State, vandaag: string): NotePart[] => [
  { head: 'Notitie: mag deze informatie gedeeld worden?', lines: [`datum: ${datum(vandaag)}`, NO_NAMES] },
  { head: 'De situatie', lines: answerLines(feiten) },
];

const receipt = ({ feiten }: State, besluit?: Besluit): NotePart => ({
  head: 'Waarop dit steunt',
  lines: [
    ...(besluit ? [`regels: ${besluit.regels.join(', ')}`] : []),
    `regelset ${regelset.versie} van ${datum(regelset.datum)} (${regelset.hash})`,
    `code: ${codeOf(feiten)}`,
    `hulpmiddel, geen juridisch advies, ${reviewLine(besluit)}`,
  ],
});

/** Sharing without consent asks for the six of bijlage 6; consent, a duty or a right for less. */
function toRecord(besluit: Besluit, state: State): NotePart[] {
  const uitleg = explain(state.feiten, besluit, state.perspectief);
  const extra: NotePart[] =
    uitleg.vastleggen.length > 0
      ? [{ head: 'Leg ook vast', lines: uitleg.vastleggen.map(({ tekst }) => tekst) }]
      : [];
  if (besluit.advies === 'delen-mag' && restsOnWeighing(state.feiten)) return withoutConsent(state, uitleg);
  // Until something is shared there is nothing to say of to whom and what: why, the weighing and who was asked.
  if (besluit.advies === 'weeg-af' || restsOnWeighing(state.feiten))
    return [...withoutConsent(state, uitleg).slice(0, 3), notSharedPart(), ...extra];
  if (besluit.advies === 'delen-moet' || besluit.toestemming === 'niet-nodig') {
    return [sharedPart(state, uitleg), ...extra];
  }
  if (besluit.toestemming === 'nodig') return [consentPart(besluit, state), ...extra];
  return [notSharedPart(), ...extra];
}

/** What to record of an outcome, with blanks to fill in; without the situation and what it rests on. */
export const partsToFill = (uitkomst: Uitkomst, state: State): NotePart[] =>
  uitkomst.soort === 'besluit' ? toRecord(uitkomst.besluit, state) : [notSharedPart()];

function decided(besluit: Besluit, state: State): NotePart[] {
  const { redenen } = explain(state.feiten, besluit, state.perspectief);
  const reasons = redenen.map(({ tekst, bronnen }) => `${tekst} ${sourceList(bronnen)}`);
  return [
    {
      head: 'De uitkomst',
      lines: [
        answerLine(besluit, state.feiten, state.perspectief),
        ...(besluit.maximaal === 'niets' ? [] : [`hooguit: ${MAXIMUM[besluit.maximaal]}`]),
      ],
    },
    { head: 'Waarom', lines: reasons },
    ...toRecord(besluit, state),
    receipt(state, besluit),
  ];
}

function undecided(uitkomst: Uitkomst, state: State): NotePart[] {
  if (uitkomst.soort !== 'hangtAf') return [receipt(state)];
  const open = uitkomst.feiten.map((sleutel) => `${nameOf(sleutel)}: ${feitDefinitie(sleutel).uitzoeken}`);
  const sideBySide = uitkomst.mogelijk.length <= MAX_SIDE_BY_SIDE ? possibilities(uitkomst, state) : [];
  const answers = sideBySide.map(({ when, answer }) => `${when}: ${answer}`);
  return [
    { head: 'Nog niet bekend', lines: open },
    ...(answers.length > 0 ? [{ head: 'Wat het dan wordt', lines: answers }] : []),
    notSharedPart(),
    receipt(state),
  ];
}

/** The note for somebody's own file, in parts: the situation, the answer, why, and what to fill in. */
export function noteParts(state: State, vandaag: string): NotePart[] {
  const uitkomst = decide(state.feiten);
  const rest = uitkomst.soort === 'besluit' ? decided(uitkomst.besluit, state) : undecided(uitkomst, state);
  return [...situation(state, vandaag), ...rest];
}
