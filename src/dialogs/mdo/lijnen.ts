import type { Feiten, Uitkomst } from '../../rules/index.ts';
import type { TurnContext } from '../types.ts';
import { beslis, isNogVaag } from './beslis.ts';
import { feitenVan } from './feiten.ts';
import type { Deelnemer } from './overlegvorm.ts';
import { BRINGS, NOTHING } from './question.ts';
import { type MdoAnswers, one } from './state.ts';
import { tafelVan } from './tafel.ts';

/** What the rules say of what one participant brings, to the casusoverleg or to one of those present. */
export interface Antwoord {
  readonly feiten: Feiten;
  readonly uitkomst: Uitkomst;
}

/** The answer for who is another kind of receiver, where it differs from that for the casusoverleg. */
export interface Anders extends Antwoord {
  /** Those at the table it is about, in words within a sentence; the parents are no participant of the list. */
  readonly ontvanger: string;
  readonly wie: readonly Deelnemer[];
}

/** The line of one participant. */
export interface Lijn {
  readonly deelnemer: Deelnemer;
  /** Absent for who brings nothing, or holds nothing the rules speak of. */
  readonly antwoord?: Antwoord;
  readonly anders: readonly Anders[];
  /** Those for whom it may differ, while too little is known to say how. */
  readonly later?: readonly Deelnemer[];
}

const PARENTS_THERE = ['allen', 'ouders'];

/** Who brings something in that the rules speak of. */
export const brengtIn = ({ id, deler }: Deelnemer, answers: MdoAnswers): boolean =>
  deler !== undefined && one(answers, `${BRINGS}${id}`) !== NOTHING;

/** The other kinds of receiver that sit there beside this participant, by code. */
export function aparteOntvangers(
  deelnemer: Deelnemer,
  answers: MdoAnswers,
  context: TurnContext,
): ReadonlyMap<string, readonly Deelnemer[]> {
  const found = new Map<string, Deelnemer[]>();
  for (const other of tafelVan(answers, context)) {
    if (!other.apart || other.id === deelnemer.id) continue;
    found.set(other.ontvanger, [...(found.get(other.ontvanger) ?? []), other]);
  }
  const family = one(answers, 'gezin');
  if (family !== undefined && PARENTS_THERE.includes(family)) found.set('ouders', []);
  return found;
}

const answerFor = (
  who: Deelnemer,
  answers: MdoAnswers,
  context: TurnContext,
  ontvanger?: string,
): Antwoord => {
  const feiten = feitenVan(who, answers, context, ontvanger);
  return { feiten, uitkomst: beslis(feiten) };
};

/** Of an answer what counts: the four words, or what it hangs on with each. */
function essence({ uitkomst }: Antwoord): string {
  const words = ({
    toestemming,
    van,
    advies,
    maximaal,
  }: Extract<Uitkomst, { soort: 'besluit' }>['besluit']) => [toestemming, van, advies, maximaal];
  if (uitkomst.soort === 'besluit') return JSON.stringify(words(uitkomst.besluit));
  if (uitkomst.soort === 'vraag') return JSON.stringify(uitkomst.feiten);
  return JSON.stringify([uitkomst.feiten, uitkomst.mogelijk.map(({ besluit }) => words(besluit))]);
}

/** The line of every participant: the answer of the rules for what they bring, and for whose ears it differs. */
export const lijnenVan = (answers: MdoAnswers, context: TurnContext): Lijn[] =>
  tafelVan(answers, context).map((deelnemer) => {
    if (!brengtIn(deelnemer, answers)) return { deelnemer, anders: [] };
    const antwoord = answerFor(deelnemer, answers, context);
    const apart = [...aparteOntvangers(deelnemer, answers, context)];
    if (isNogVaag(antwoord.uitkomst))
      return { deelnemer, antwoord, anders: [], later: apart.flatMap(([, wie]) => wie) };
    const anders = apart
      .map(([ontvanger, wie]) => ({ ontvanger, wie, ...answerFor(deelnemer, answers, context, ontvanger) }))
      .filter((other) => essence(other) !== essence(antwoord));
    return { deelnemer, antwoord, anders };
  });
