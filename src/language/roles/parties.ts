import type { Perspectief } from '../../rules/index.ts';
import type { Item } from '../patterns/item.ts';
import { byRule, parentWrites, speaksForColleague } from './by-rule.ts';
import { candidatesIn, isWriter, type Kandidaat } from './candidates.ts';
import { clausesWith } from './clauses-with.ts';
import { comesIn } from './coming-in.ts';
import { type Hypothese, hypotheses } from './hypotheses.ts';
import { mentionsIn } from './mentions.ts';
import type { Partijen, PartijFeit, PartijTwijfel } from './party-fact.ts';
import { readingsOf } from './readings.ts';
import type { Zelf } from './self.ts';
import type { Omgeving } from './together.ts';
import { weighParties } from './weigh-parties.ts';

/** Below this chance a reading is a question, and not an answer. */
const SURE = 0.65;
/** "Mag ik de jeugdarts bellen? En leerplicht?": where two are named as loud, it takes more. */
const SURE_OF_TWO = 0.9;
/** A reading that is asked about has at least this chance. */
const WORTH_ASKING = 0.15;

/** Everything that can be seen of the people in a message, and every way to read who shares with whom. */
export interface Gezien {
  readonly omgeving: Omgeving;
  readonly regel: Partijen;
  /** Two sentences as loud name somebody else. */
  readonly strijdig: boolean;
  /** The writer asks for somebody else. */
  readonly namens: boolean;
  readonly hypothesen: readonly Hypothese[];
}

/** Looks at who is named in a message, where, and in which constructions. */
export function lookAt(
  items: readonly Item[],
  zelf: Zelf | undefined,
  skip: ReadonlySet<number>,
  ends: readonly number[],
  doel: string | undefined,
): Gezien {
  const all = mentionsIn(items, zelf, skip);
  // The colleague who asks does not receive.
  const namens = speaksForColleague(items);
  const named = namens ? all.filter(({ code }) => code !== 'eigen-team') : all;
  const { partijen, frames, strijdig } = byRule(items, named, zelf, ends, namens);
  const kandidaten = candidatesIn(items, named, zelf);
  const zinsdelen = clausesWith(items, kandidaten);
  const instroom = comesIn(items, kandidaten);
  const omgeving = {
    items,
    kandidaten,
    zinsdelen,
    lezingen: readingsOf(frames, partijen, zelf),
    doel,
    instroom,
  };
  return { omgeving, regel: partijen, strijdig, namens, hypothesen: hypotheses(kandidaten, instroom) };
}

interface Uitkomst {
  readonly feit?: PartijFeit;
  readonly twijfel?: PartijTwijfel;
}

/** The words that say who somebody is: of the writer all by which they say so. */
const wordsOf = ({ van, tot, zelf: writer }: Kandidaat, zelf: Zelf | undefined): Omit<PartijFeit, 'code'> =>
  writer && zelf && zelf.van <= van && tot <= zelf.tot ? { van: zelf.van, tot: zelf.tot } : { van, tot };

/** The chance of one code over all readings, and of the reading that has most. */
interface Kans {
  sum: number;
  best: number;
  who: Kandidaat | undefined;
}

/** The code of one fact that has most chance over all readings; a doubt when that is too little. */
function most(
  feit: 'deler' | 'ontvanger',
  hypothesen: readonly Hypothese[],
  chance: readonly number[],
  zelf: Zelf | undefined,
  sure: number,
): Uitkomst {
  const codes = new Map<string | undefined, Kans>();
  for (let i = 0; i < hypothesen.length; i++) {
    const h = hypothesen[i] as Hypothese;
    const code = feit === 'deler' ? h.delerCode : h.ontvangerCode;
    const part = chance[i] as number;
    let known = codes.get(code);
    if (!known) {
      known = { sum: 0, best: -1, who: undefined };
      codes.set(code, known);
    }
    known.sum += part;
    if (part <= known.best) continue;
    known.best = part;
    known.who = h[feit];
  }
  const ranked = [...codes].sort(([, a], [, b]) => b.sum - a.sum);
  const [code, first] = ranked[0] as (typeof ranked)[number];
  if (first.sum >= sure)
    return code === undefined || !first.who ? {} : { feit: { code, ...wordsOf(first.who, zelf) } };
  const open = ranked.filter(([value, { sum }]) => value !== undefined && sum >= WORTH_ASKING);
  const people = open.flatMap(([, { who }]) => (who ? [who] : []));
  if (open.length === 0) return {};
  return {
    twijfel: {
      feit,
      waarden: open.map(([value]) => value as string),
      van: Math.min(...people.map(({ van }) => van)),
      tot: Math.max(...people.map(({ tot }) => tot)),
    },
  };
}

/** The writer, or where they say they work: "het swv vraagt iets. Ik werk bij het swv". */
const isOurs = (who: Kandidaat, zelf: Zelf | undefined): boolean =>
  isWriter(who) || (who.soort === 'partij' && who.code === zelf?.code);

function perspectiveOf(
  { deler, ontvanger }: Hypothese,
  { regel }: Gezien,
  zelf: Zelf | undefined,
): Perspectief | undefined {
  if (ontvanger?.zelf) return 'ontvanger';
  if (deler && isOurs(deler, zelf)) return 'deler';
  if (ontvanger && deler && isOurs(ontvanger, zelf)) return 'ontvanger';
  // Two others, told by somebody else.
  if (deler && ontvanger && zelf) return 'ander';
  return regel.perspectief;
}

/**
 * Who shares and who receives, as far as the message says. Every way to read it is weighed by what stands around each
 * of the people named, with weights learnt from messages of which it is known (`npm run leer`).
 *
 * @param doel the purpose the message states, if any
 */
export function findParties(
  items: readonly Item[],
  zelf: Zelf | undefined,
  skip: ReadonlySet<number>,
  ends: readonly number[],
  doel: string | undefined,
): Partijen {
  const seen = lookAt(items, zelf, skip, ends, doel);
  if (seen.omgeving.kandidaten.length === 0) return seen.regel;
  const chance = weighParties(seen.omgeving, seen.hypothesen);
  const sure = seen.strijdig ? SURE_OF_TWO : SURE;
  const [deler, ontvanger] = [
    most('deler', seen.hypothesen, chance, zelf, SURE),
    most('ontvanger', seen.hypothesen, chance, zelf, sure),
  ];
  const best = seen.hypothesen[chance.indexOf(Math.max(...chance))] as Hypothese;
  const perspectief = seen.namens || parentWrites(items) ? 'ander' : perspectiveOf(best, seen, zelf);
  return {
    ...(deler.feit ? { deler: deler.feit } : {}),
    ...(ontvanger.feit ? { ontvanger: ontvanger.feit } : {}),
    ...(perspectief ? { perspectief } : {}),
    onzeker: [deler.twijfel, ontvanger.twijfel].flatMap((one) => (one ? [one] : [])),
  };
}
