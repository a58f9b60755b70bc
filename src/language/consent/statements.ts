import type { Stand, StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import { agreesElse, wantsNoThing, writerWants } from './about-else.ts';
import { FEARED } from './danger.ts';
import { denied, nobodyMinds } from './denied.ts';
import { asksForItself, refused, signsAgreement, wantsElse } from './elsewhere.ts';
import { speaksForOther } from './for-another.ts';
import { saidFrom } from './from-where.ts';
import { knowsElse } from './knows-else.ts';
import { contrast, leaning, turnsRound } from './leaning.ts';
import { mayNotDo } from './may-not.ts';
import { noReplyOf } from './no-reply.ts';
import { ofWhom } from './of-whom.ts';
import { answersElse, answersOther, otherVerb, writerThinks } from './own-words.ts';
import type { Persoon } from './person-words.ts';
import { personsIn } from './persons.ts';
import { onlyThat, wordsOf } from './phrases.ts';
import { endsBetween, type Uitspraak, type Woorden } from './spoken.ts';
import { asksWriter, supposed } from './supposed.ts';
import { toldNothing } from './told-nothing.ts';
import { unsafe } from './unsafe.ts';
import { ofConsent, unknown, whether } from './whether.ts';

/** "mag het als moeder weigert?", asked of a certain child: she does. */
const AGREES: ReadonlySet<StandZin['stand']> = new Set(['gegeven', 'geweigerd', 'tegenstrijdig']);
const AGAINST: ReadonlySet<StandZin['stand']> = new Set(['geweigerd', 'niet-te-vragen', 'niet-gevraagd']);

/** "nog niemand gevraagd: ouders niet, hij niet": what "niet" leans on, said of nobody in particular. */
const open = (items: readonly Item[], loose: readonly Woorden[], hit: Woorden): Stand | undefined => {
  const last = loose.at(-1);
  const asked = last?.value.stand === 'niet-gevraagd' && !endsBetween(items, last.tot, hit.van);
  return asked ? 'niet-gevraagd' : undefined;
};

/** Whether it is of something else than sharing, or nobody says it. */
const saysNothing = (
  items: readonly Item[],
  of: readonly Persoon[],
  hit: Woorden,
  subject: number,
): boolean =>
  signsAgreement(items, of, hit) ||
  wantsElse(items, hit) ||
  toldNothing(items, of, hit) ||
  knowsElse(items, hit) ||
  noReplyOf(items, of, hit) ||
  nobodyMinds(items, of, hit) ||
  mayNotDo(items, hit) ||
  asksForItself(items, of, hit) ||
  refused(items, hit) ||
  agreesElse(items, hit) ||
  wantsNoThing(items, hit) ||
  writerWants(items, hit) ||
  writerThinks(items, hit, subject) ||
  answersElse(items, hit) ||
  answersOther(items, hit) ||
  otherVerb(items, hit);

const NOTHING: { said: Uitspraak[]; loose: Woorden[] } = { said: [], loose: [] };

/** Everything a message says of consent: of whom, and what is said of nobody in particular. */
export function statements(
  items: readonly Item[],
  particular: boolean,
): { said: Uitspraak[]; loose: Woorden[] } {
  const all = wordsOf(items);
  // Most messages say nothing of consent: then nobody has to be looked for.
  if (!all.some((hit) => hit.value.stand !== null || ofConsent(items, hit))) return NOTHING;
  const persons = personsIn(items);
  const certain = particular || persons.some(({ wie, verwijst }) => wie === 'jeugdige' && !verwijst);
  const said: Uitspraak[] = [];
  const loose: Woorden[] = [];
  for (const hit of all) {
    const before = said.at(-1);
    const leant =
      leaning(hit.value.stand, before?.stand ?? open(items, loose, hit)) ?? contrast(items, all, hit);
    const unsure = (leant !== null ? AGREES.has(leant) : ofConsent(items, hit)) && unknown(items, hit);
    const danger = unsafe(items, hit);
    const stand = unsure ? 'weet-niet' : danger ? 'niet-te-vragen' : leant;
    if (stand === null || (hit.value.stand === 'omgekeerd' && !turnsRound(items, before, hit))) continue;
    const of = ofWhom(items, persons, hit, stand, before);
    // "vonden het goed totdat ze hoorden, nu niet meer": said by itself.
    const alone = hit.value.stand === 'omgekeerd';
    const first = alone ? hit.van : Math.min(hit.van, ...of.map(({ item }) => item));
    const from = saidFrom(items, first, hit);
    const subject = alone ? hit.van : (of.at(-1)?.item ?? hit.van);
    const soIf = certain && (AGAINST.has(stand) || onlyThat(items, from, hit.tot));
    const plain = stand === 'weet-niet' || hit.value === FEARED;
    if (!plain && (supposed(items, subject, from, hit.tot, soIf) || whether(items, subject, hit))) continue;
    if (saysNothing(items, of, hit, subject)) continue;
    if (speaksForOther(items, persons, of, hit) || asksWriter(items, hit)) continue;
    if (of.length === 0) loose.push(hit);
    const meant = stand === 'gegeven' && denied(items, of, hit) ? 'geweigerd' : stand;
    for (const { wie, item, verwijst } of of)
      if (wie !== 'ander')
        said.push({
          wie,
          verwijst,
          stand: meant,
          van: Math.min(item, hit.van),
          tot: Math.max(item + 1, danger ?? hit.tot),
          woorden: hit,
        });
  }
  return { said, loose };
}
