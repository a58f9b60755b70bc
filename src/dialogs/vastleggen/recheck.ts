import { type Besluit, decide, type Feiten, regelset } from '../../rules/index.ts';
import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { alert, bullets, type Element, heading, small, text, title } from '../cards/elements.ts';
import { route } from '../check/route.ts';
import { emptyState, type State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';
import { answerClause, answerLine } from '../wording/antwoord.ts';
import { datum } from '../wording/datum.ts';
import { nameOf } from '../wording/feit.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { persons } from '../wording/personen.ts';
import { plain } from './field-elements.ts';
import { type Gelezen, readRecord } from './read-record.ts';
import type { Vastlegging } from './vastlegging.ts';
import { warningsOf } from './warnings.ts';
import { withdrawnFacts } from './withdrawn.ts';

const NEEDED = { nodig: 'nodig', 'niet-nodig': 'niet nodig', nvt: 'niet aan de orde' };

/** What differs between two answers to the same facts, then and now: consent, whose, advice, how much. */
function differences(then: Besluit, now: Besluit, { feiten, perspectief }: Gelezen): string[] {
  const pairs: [string, string, string][] = [
    ['toestemming', NEEDED[then.toestemming], NEEDED[now.toestemming]],
    ['van wie', persons(then, feiten) || 'niemand', persons(now, feiten) || 'niemand'],
    ['advies', answerLine(then, feiten, perspectief), answerLine(now, feiten, perspectief)],
    ['hooguit', MAXIMUM[then.maximaal], MAXIMUM[now.maximaal]],
  ];
  const same = [
    then.toestemming === now.toestemming,
    [...then.van].sort().join() === [...now.van].sort().join(),
    then.advies === now.advies,
    then.maximaal === now.maximaal,
  ];
  return pairs.filter((_, i) => !same[i]).map(([what, was, is]) => `${what}: was ‘${was}’, is nu ‘${is}’`);
}

/** Since when: the version it was recorded under, and the one of today. */
export function since({ regelversie, regelhash }: Vastlegging): string {
  const now = `${regelset.versie} van ${datum(regelset.datum)}`;
  return regelhash === regelset.hash
    ? `De regels zijn dezelfde als toen: ${now}.`
    : `Vastgelegd onder regels ${regelversie}. Nu gelden de regels ${now}; wat anders is, is in die tijd veranderd.`;
}

function outcome(read: Gelezen): Element[] {
  const { feiten, besluit, perspectief, weggelaten } = read;
  const lost =
    weggelaten.length > 0 ? [text(`Dit antwoord kennen de regels niet meer: ${weggelaten.join(', ')}.`)] : [];
  const now = decide(feiten);
  if (now.soort !== 'besluit') {
    const missing = now.feiten.map((key) => nameOf(key).toLowerCase()).join(', ');
    return [title('Er is nu meer nodig'), ...lost, text(`De regels van nu willen eerst weten: ${missing}.`)];
  }
  const line = text(`${answerLine(now.besluit, feiten, perspectief)}.`);
  if (!besluit)
    return [
      title('Opnieuw gekeken'),
      ...lost,
      text('Het antwoord van toen kan ik niet meer lezen. Nu is het:'),
      line,
    ];
  const changed = differences(besluit, now.besluit, read);
  if (changed.length === 0) return [title('Nog hetzelfde antwoord'), ...lost, line];
  return [title('Het antwoord is veranderd'), ...lost, line, heading('Wat er anders is'), bullets(changed)];
}

/** What holds now that consent was withdrawn: that goes before what was true with it. */
function sinceWithdrawal(feiten: Feiten, { perspectief }: Gelezen): Element[] {
  const now = decide(feiten);
  const answer =
    now.soort === 'besluit'
      ? `Nu is het antwoord: ${answerClause(now.besluit, feiten, perspectief)}.`
      : 'Ga naar de check om te zien wat nu geldt.';
  return [alert(`Maar de toestemming is ingetrokken. ${answer}`)];
}

/** The same facts under the rules of today: unchanged, or what changed and since when. */
export function recheckCard(record: Vastlegging, vandaag: string): AdaptiveCard {
  const read = readRecord(record);
  const back = button('Terug', 'vl-open', emptyState(), { id: record.id });
  if (!read)
    return card(
      [title('Dit kan ik niet opnieuw controleren'), text('Dit kan alleen bij een check.')],
      [back],
    );
  const feiten = withdrawnFacts(record, read.feiten);
  const check: State = route({ ...emptyState(read.perspectief), feiten });
  return card(
    [
      ...outcome(read),
      small(`${plain(record.kenmerk)}. ${since(record)}`),
      ...(record.ingetrokken ? sinceWithdrawal(feiten, read) : []),
      ...warningsOf(record, vandaag).map((warning) => alert(`Let op: ${warning}.`)),
      small(
        'Gekeken met de antwoorden van toen. Is er intussen iets veranderd? Ga dan naar de check en wijzig het.',
      ),
    ],
    [primary(button('Naar de check', 'herhaal', check)), back],
  );
}
