import { decide, regelset, type Uitkomst } from '../../rules/index.ts';
import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { alert, bullets, type Element, heading, small, text, title } from '../cards/elements.ts';
import { route } from '../check/route.ts';
import { emptyState, type State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { answerClause, answerLine } from '../wording/antwoord.ts';
import { datum } from '../wording/datum.ts';
import { nameOf } from '../wording/feit.ts';
import { differences, otherGrounds } from './differences.ts';
import { plain } from './field-elements.ts';
import { type Gelezen, readRecord } from './read-record.ts';
import { type Intussen, sinceThen } from './since-then.ts';
import type { Vastlegging } from './vastlegging.ts';

/** What the rules of today say to the facts of then: how to head it, what to say, and whether anything differs. */
interface Opnieuw {
  readonly kop: string;
  readonly body: readonly Element[];
  readonly anders: boolean;
}

const needs = ({ feiten }: Exclude<Uitkomst, { soort: 'besluit' }>): string =>
  feiten.map((key) => nameOf(key).toLowerCase()).join(', ');

function again(record: Vastlegging, read: Gelezen): Opnieuw {
  const { feiten, besluit, perspectief, weggelaten } = read;
  const lost =
    weggelaten.length > 0 ? [text(`Dit antwoord kennen de regels niet meer: ${weggelaten.join(', ')}.`)] : [];
  const now = decide(feiten);
  if (now.soort !== 'besluit') {
    const body = [...lost, text(`De regels van nu willen eerst weten: ${needs(now)}.`)];
    return { kop: 'Er is nu meer nodig', body, anders: true };
  }
  const line = text(`${answerLine(now.besluit, feiten, perspectief)}.`);
  if (!besluit) {
    const body = [...lost, text('Het antwoord van toen kan ik niet meer lezen. Nu is het:'), line];
    return { kop: 'Opnieuw gekeken', body, anders: true };
  }
  const changed = differences(besluit, now.besluit, read);
  const grounds = otherGrounds(record, besluit, now.besluit, read);
  if (changed.length + grounds.length === 0)
    return { kop: 'Nog hetzelfde antwoord', body: [...lost, line], anders: lost.length > 0 };
  const kop = changed.length > 0 ? 'Het antwoord is veranderd' : 'Hetzelfde antwoord, anders onderbouwd';
  const body = [...lost, line, heading('Wat er anders is'), bullets([...changed, ...grounds])];
  return { kop, body, anders: true };
}

/** Since when: the version it was recorded under, and the one of today. */
export function since({ regelversie, regelhash }: Vastlegging, anders: boolean): string {
  const now = `${regelset.versie} van ${datum(regelset.datum)}`;
  if (regelhash === regelset.hash) return `De regels zijn dezelfde als toen: ${now}.`;
  return `Vastgelegd onder regels ${regelversie}. Nu gelden de regels ${now}${
    anders ? '; wat anders is, is in die tijd veranderd.' : '. Voor dit antwoord veranderde daarin niets.'
  }`;
}

/** What holds now that something happened since: that goes before what was true without it. */
function meanwhile({ wat, feiten }: Intussen, { perspectief }: Gelezen): Element[] {
  const now = decide(feiten);
  const answer =
    now.soort === 'besluit'
      ? `Nu is het antwoord: ${answerClause(now.besluit, feiten, perspectief)}.`
      : 'Ga naar de check om te zien wat nu geldt.';
  return [title('Er is intussen iets veranderd'), alert(`${wat.join(' ')} ${answer}`)];
}

const ASK_YOURSELF =
  'Gekeken met de antwoorden van toen. Is er intussen iets veranderd? Ga dan naar de check en wijzig het.';
const ALREADY_IN = 'In de check staat dit er al bij. Kijk je andere antwoorden daar even na.';

/** The same facts under the rules of today: unchanged, or what changed and since when. */
export function recheckCard(record: Vastlegging, vandaag: string): AdaptiveCard {
  const read = readRecord(record);
  const back = button('Terug', 'vl-open', emptyState(), { id: record.id });
  if (!read)
    return card(
      [title('Dit kan ik niet opnieuw controleren'), text('Dit kan alleen bij een check.')],
      [back],
    );
  const intussen = sinceThen(record, read, vandaag);
  const { kop, body, anders } = again(record, read);
  const happened = intussen.wat.length > 0;
  const check: State = route({ ...emptyState(read.perspectief), feiten: intussen.feiten });
  return card(
    [
      ...(happened
        ? [...meanwhile(intussen, read), heading(`Met de antwoorden van toen: ${kop.toLowerCase()}`)]
        : [title(kop)]),
      ...body,
      small(`${plain(record.kenmerk)}. ${since(record, anders)}`),
      ...intussen.nog.map(({ tekst }) => alert(`Let op: ${tekst}.`)),
      small(happened ? ALREADY_IN : ASK_YOURSELF),
    ],
    [primary(button('Naar de check', 'herhaal', check)), back],
  );
}
