import { type AntwoordToen, type Feiten, type FeitSleutel, WEET_NIET } from '../contract.ts';
import type { OverlegLaag } from '../data/types.ts';
import { answerOn } from './answers.ts';
import { factsOn } from './facts.ts';
import { hashedName, hashOn, listOn, nameOn } from './names.ts';
import type { CodeTable } from './table.ts';
import { evenly, type Tape } from './tape.ts';

/** One at the table: what they bring, and what the answer to that was. */
export interface OverlegDeelnemer {
  readonly id: string;
  /** A value of the fact `gegevens`, `niets`, or not known. Absent for who has nothing the rules speak of. */
  readonly brengt?: string;
  readonly antwoord?: AntwoordToen;
}

/**
 * What the code of a meeting tells. Ids are those of the kinds of overleg; one that an organisation made up itself comes
 * back as `naamInCode` of it.
 */
export interface Overleg {
  readonly vorm: string;
  readonly doel?: string;
  readonly gezin?: string;
  readonly klopt?: string;
  /** The facts that hold for everybody at the table. */
  readonly feiten: Feiten;
  readonly deelnemers: readonly OverlegDeelnemer[];
  /** Per fact in which participants may differ: those for whom it does, or `niemand`, or not known. */
  readonly uitzonderingen: Readonly<Record<string, readonly string[]>>;
  readonly eisen: Readonly<Record<string, string>>;
}

const NOBODY = 'niemand';
// Both have room for more, and their order is fixed: old codes count them.
const FAMILY = ['allen', 'ouders', 'jongere', 'uitgenodigd', 'niet', WEET_NIET];
const FAMILY_ROOM = 8;
const YES_NO = ['ja', 'nee', WEET_NIET];
const BRINGS = ['niets', WEET_NIET];
const EXCEPTIONS = ['herkomst', 'noodzakelijk', 'kanAnders'] as const;
/** Facts that are of one participant, or come from the kind of overleg: never among the shared ones. */
const NOT_SHARED: readonly FeitSleutel[] = [
  'deler',
  'ontvanger',
  'gegevens',
  'doel',
  'afweging',
  ...EXCEPTIONS,
];

/** Most of the known names are not there, and some are. */
const AT_TABLE = [2, 1];
const DEMANDED = [13, 1, 1, 1];
const EXCEPTED = [3, 1];

/** The names of all layers up to and with this one. */
export function listsOf(lagen: readonly OverlegLaag[], edition: number): OverlegLaag {
  const all = lagen.slice(0, edition + 1);
  return {
    vormen: all.flatMap(({ vormen }) => vormen),
    doelen: [WEET_NIET, ...all.flatMap(({ doelen }) => doelen)],
    deelnemers: all.flatMap(({ deelnemers }) => deelnemers),
    eisen: all.flatMap(({ eisen }) => eisen),
  };
}

/** A meeting on a tape: the facts in one of the ways, then the kind, the table, who brings what, and what was answered. */
export function overlegOn(
  tape: Tape,
  table: CodeTable,
  lists: OverlegLaag,
  way: number,
  overleg: Overleg,
): Overleg {
  const facts = table.facts.filter(({ key }) => !NOT_SHARED.includes(key));
  const feiten = factsOn(tape, facts, way, overleg.feiten);
  const vorm = nameOn(tape, lists.vormen, overleg.vorm);
  const [doel] = maybe(tape, overleg.doel, (value) => nameOn(tape, lists.doelen, value));
  const gezin = choiceOn(tape, FAMILY, FAMILY_ROOM, overleg.gezin);
  const klopt = choiceOn(tape, YES_NO, YES_NO.length + 1, overleg.klopt);
  const brings = [...BRINGS, ...valuesOf(table, 'gegevens')];
  const deelnemers = namesAtTable(tape, lists.deelnemers, overleg.deelnemers).map(
    (id, at): OverlegDeelnemer => {
      const given = overleg.deelnemers.find((one) => sameName(one.id, id)) ?? overleg.deelnemers[at];
      const brengt = choiceOn(tape, brings, brings.length + 1, given?.brengt);
      const antwoord = answerOn(tape, table, given?.antwoord);
      return {
        id,
        ...(brengt === undefined ? {} : { brengt }),
        ...(antwoord === undefined ? {} : { antwoord }),
      };
    },
  );
  const ids = deelnemers.map(({ id }) => id);
  return {
    vorm,
    ...(doel === undefined ? {} : { doel }),
    ...(gezin === undefined ? {} : { gezin }),
    ...(klopt === undefined ? {} : { klopt }),
    feiten,
    deelnemers,
    uitzonderingen: exceptionsOn(tape, ids, overleg.uitzonderingen),
    eisen: demandsOn(tape, lists.eisen, overleg.eisen),
  };
}

const sameName = (given: string, read: string): boolean => given === read || hashedName(given) === read;

const valuesOf = ({ facts }: CodeTable, wanted: FeitSleutel): string[] =>
  (facts.find(({ key }) => key === wanted)?.values ?? []).map(String);

/** Something that may not be there. */
const maybe = (tape: Tape, value: string | undefined, read: (value: string) => string): string[] =>
  tape.digit([1, 7], value === undefined ? 0 : 1) === 1 ? [read(value ?? '')] : [];

/** One of a few values, or none. */
function choiceOn(tape: Tape, values: readonly string[], room: number, value: string | undefined) {
  const at = tape.digit(evenly(room), value === undefined ? 0 : values.indexOf(value) + 1 || -1);
  return values[at - 1];
}

/** Who sits there: of those everybody knows yes or no, then the others. */
function namesAtTable(tape: Tape, known: readonly string[], table: readonly OverlegDeelnemer[]): string[] {
  const given = table.map(({ id }) => id);
  const here = known.filter((id) => tape.digit(AT_TABLE, given.includes(id) ? 1 : 0) === 1);
  const others = given.filter((id) => !known.includes(id));
  return [...here, ...listOn(tape, others, (id) => hashOn(tape, id ?? ''))];
}

function exceptionsOn(
  tape: Tape,
  ids: readonly string[],
  given: Overleg['uitzonderingen'],
): Overleg['uitzonderingen'] {
  const read = EXCEPTIONS.flatMap((key) => {
    const ticked = given[key];
    if (tape.digit(EXCEPTED, ticked ? 1 : 0) === 0) return [];
    const all = [...ids, NOBODY, WEET_NIET];
    const is = (id: string) => ticked?.some((one) => sameName(one, id)) === true;
    return [[key, all.filter((id) => tape.digit(EXCEPTED, is(id) ? 1 : 0) === 1)] as const];
  });
  return Object.fromEntries(read);
}

function demandsOn(tape: Tape, known: readonly string[], given: Overleg['eisen']): Overleg['eisen'] {
  const answer = (weights: readonly number[], value: string | undefined) =>
    YES_NO[tape.digit(weights, value === undefined ? 0 : YES_NO.indexOf(value) + 1 || -1) - 1];
  const here = known.flatMap((id) => {
    const value = answer(DEMANDED, given[id]);
    return value === undefined ? [] : [[id, value] as const];
  });
  const others = Object.entries(given).filter(([id]) => !known.includes(id));
  const own = listOn<[string, string]>(tape, others, (one) => [
    hashOn(tape, one?.[0] ?? ''),
    answer(evenly(YES_NO.length + 1), one?.[1]) ?? WEET_NIET,
  ]);
  return Object.fromEntries([...here, ...own]);
}
