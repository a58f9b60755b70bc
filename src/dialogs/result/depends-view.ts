import { feitDefinitie } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { nameOf, questionOf } from '../wording/feit.ts';
import { eitherWay } from '../wording/hoe-dan-ook.ts';
import { byUse, type HangtAf, MAX_SIDE_BY_SIDE, possibilities } from './depends.ts';
import type { Part } from './part.ts';

const MAY = ['delen-mag', 'delen-moet'];

const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** Answers side by side, under a line that holds whatever the unknown facts are, or says what it depends on. */
export interface DependsView {
  readonly headline: string;
  readonly parts: readonly Part[];
}

function headline(
  { mogelijk }: HangtAf,
  names: readonly string[],
  { perspectief }: State,
): [string, ...string[]] {
  const besluiten = mogelijk.map(({ besluit }) => besluit);
  const same = eitherWay(besluiten, perspectief);
  if (same) return [`${same}.`, `Van wie toestemming nodig is, hangt af van: ${together(names)}.`];
  const tooMany = mogelijk.length > MAX_SIDE_BY_SIDE;
  return [tooMany ? `Zoek eerst uit: ${names.join('')}.` : `Dat hangt af van: ${together(names)}.`];
}

/** The answers side by side, or what to find out first when there are too many. */
export function dependsView(depends: HangtAf, state: State): DependsView {
  const facts = byUse(depends);
  const tooMany = depends.mogelijk.length > MAX_SIDE_BY_SIDE;
  const first = facts[0];
  const asked = tooMany && first ? [first] : facts;
  const names = asked.map((sleutel) => nameOf(sleutel).toLowerCase());
  const always = depends.mogelijk.every(({ besluit }) => MAY.includes(besluit.advies));
  const [line, ...more] = headline(depends, names, state);
  const lines = [
    ...more,
    ...(always ? [] : ['Deel nog niets tot je dit weet.']),
    ...(tooMany
      ? [`Er zijn nog ${depends.mogelijk.length} antwoorden mogelijk. Dit maakt het meeste uit.`]
      : possibilities(depends, state).map(({ when, answer }) => `**${when}:** ${answer}`)),
  ];
  const find = asked.map(
    (sleutel) => `**${questionOf(sleutel, state.perspectief)}** ${feitDefinitie(sleutel).uitzoeken}`,
  );
  return {
    headline: line,
    parts: [
      { kind: 'text', lines },
      { head: 'Hoe kom je erachter', kind: 'text', lines: find },
    ],
  };
}
