import { feitDefinitie } from '../../rules/index.ts';
import { type Element, heading, text, title } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import { nameOf, questionOf } from '../wording/feit.ts';
import { eitherWay } from '../wording/hoe-dan-ook.ts';
import { byUse, type HangtAf, MAX_SIDE_BY_SIDE, possibilities } from './depends.ts';

const MAY = ['delen-mag', 'delen-moet'];

const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** What holds whatever the unknown facts are, or else what it depends on. */
function headline({ mogelijk }: HangtAf, names: readonly string[], { perspectief }: State): Element[] {
  const besluiten = mogelijk.map(({ besluit }) => besluit);
  const same = eitherWay(besluiten, perspectief);
  if (same)
    return [title(`${same}.`), text(`Van wie toestemming nodig is, hangt af van: ${together(names)}.`)];
  const tooMany = mogelijk.length > MAX_SIDE_BY_SIDE;
  return [title(tooMany ? `Zoek eerst uit: ${names.join('')}.` : `Dat hangt af van: ${together(names)}.`)];
}

/** The answers side by side, or what to find out first when there are too many. */
export function dependsSection(depends: HangtAf, state: State): Element[] {
  const facts = byUse(depends);
  const tooMany = depends.mogelijk.length > MAX_SIDE_BY_SIDE;
  const first = facts[0];
  const asked = tooMany && first ? [first] : facts;
  const names = asked.map((sleutel) => nameOf(sleutel).toLowerCase());
  const always = depends.mogelijk.every(({ besluit }) => MAY.includes(besluit.advies));
  return [
    ...headline(depends, names, state),
    ...(always ? [] : [text('Deel nog niets tot je dit weet.')]),
    ...(tooMany
      ? [text(`Er zijn nog ${depends.mogelijk.length} antwoorden mogelijk. Dit maakt het meeste uit.`)]
      : possibilities(depends, state).map(({ when, answer }) => text(`**${when}:** ${answer}`))),
    heading('Hoe kom je erachter'),
    ...asked.map((sleutel) =>
      text(`**${questionOf(sleutel, state.perspectief)}** ${feitDefinitie(sleutel).uitzoeken}`),
    ),
  ];
}
