import {
  type Feiten,
  type FeitSleutel,
  feitDefinitie,
  type Mogelijkheid,
  type Uitkomst,
} from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { answerClause } from '../wording/antwoord.ts';
import { given, ifOf } from '../wording/feit.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { capital } from '../wording/personen.ts';

export type HangtAf = Extract<Uitkomst, { soort: 'hangtAf' }>;

/** More answers than this side by side help nobody. */
export const MAX_SIDE_BY_SIDE = 6;
const MAX_CASES = 3;

const caseOf = (als: Feiten): string =>
  given(als)
    .map(([key, value]) => ifOf(key, value))
    .join(' en ');

const hasManyCases = ({ als }: Mogelijkheid): boolean => als.length > MAX_CASES;

/** The cases in which an answer holds: "Als …, of als …". */
export function cases({ als }: Mogelijkheid): string {
  const left = als.length - MAX_CASES;
  const more = left > 0 ? `, of in nog ${left} ${left === 1 ? 'geval' : 'gevallen'}` : '';
  return `${capital(als.slice(0, MAX_CASES).map(caseOf).join(', of '))}${more}`;
}

function answer({ besluit, als }: Mogelijkheid, { feiten, perspectief }: State): string {
  const clause = answerClause(besluit, { ...feiten, ...als[0] }, perspectief);
  return besluit.maximaal === 'niets' ? `${clause}.` : `${clause}. ${MAXIMUM[besluit.maximaal]}`;
}

/** The answers side by side: "Als …, of als …: vraag toestemming aan …" The one with most cases is the rest. */
export function possibilities({ mogelijk }: HangtAf, state: State): { when: string; answer: string }[] {
  const many = mogelijk.filter(hasManyCases);
  const rest = many.length === 1 ? many[0] : undefined;
  const lines = mogelijk
    .filter((one) => one !== rest)
    .map((one) => ({ when: cases(one), answer: answer(one, state) }));
  return rest ? [...lines, { when: 'In alle andere gevallen', answer: answer(rest, state) }] : lines;
}

/** How many of the answers stay possible, on average, once a fact is known. */
function leftWhenKnown(feit: FeitSleutel, { mogelijk }: HangtAf): number {
  const { opties } = feitDefinitie(feit);
  const fits = (waarde: string | boolean) =>
    mogelijk.filter(({ als }) => als.some((set) => set[feit] === undefined || set[feit] === waarde)).length;
  return opties.reduce((total, { waarde }) => total + fits(waarde), 0) / opties.length;
}

/** The unknown facts, the one that settles most first. */
export const byUse = (depends: HangtAf): FeitSleutel[] =>
  [...depends.feiten].sort((a, b) => leftWhenKnown(a, depends) - leftWhenKnown(b, depends));
