import { explain, type Feiten, type Perspectief, type Toelichting } from '../../rules/index.ts';
import { cases, type HangtAf, MAX_SIDE_BY_SIDE } from './depends.ts';
import { remarks, type Statement, section } from './why.ts';

/** The heads of what holds for all answers, and of what may hold when there are too many of them. */
export const ALWAYS = 'Waarom, wat het ook wordt';
export const SOMETIMES = 'Wat nog kan meespelen';

/** What can be said of one of the answers, the reasons first. */
interface Branch {
  readonly when: string;
  readonly said: readonly Toelichting[];
  readonly grondslag: Toelichting;
  readonly geheimhouding: Toelichting;
}

const same = (a: Toelichting, b: Toelichting): boolean => a.tekst === b.tekst;
const has = (list: readonly Toelichting[], one: Toelichting): boolean =>
  list.some((other) => same(other, one));

/** Each text once, in the order in which they come. */
const once = (list: readonly Toelichting[]): Toelichting[] =>
  list.filter((one, at) => list.findIndex((other) => same(other, one)) === at);

/** Of something each answer has one of: the one that holds for all, if there is such a one. */
const shared = (branches: readonly Branch[], pick: (branch: Branch) => Toelichting): Toelichting[] => {
  const [first, ...more] = once(branches.map(pick));
  return first && more.length === 0 ? [first] : [];
};

/**
 * Why the answer is not one: the reasons that hold whatever the unknown facts are, then those of each answer apart. With too
 * many answers to set side by side, each other reason is told once.
 */
export function whyDepends({ mogelijk }: HangtAf, feiten: Feiten, perspectief: Perspectief): Statement[] {
  const branches = mogelijk.map((one): Branch => {
    const { redenen, eerst, grondslag, geheimhouding } = explain(
      { ...feiten, ...one.als[0] },
      one.besluit,
      perspectief,
    );
    return { when: cases(one), said: [...eerst, ...redenen], grondslag, geheimhouding };
  });
  const always = once(branches.flatMap(({ said }) => said)).filter((one) =>
    branches.every(({ said }) => has(said, one)),
  );
  const basis = shared(branches, ({ grondslag }) => grondslag);
  const secrecy = shared(branches, ({ geheimhouding }) => geheimhouding);
  const rest = branches.map(({ when, said, grondslag, geheimhouding }) => ({
    when,
    said: [...said, grondslag, geheimhouding].filter((one) => !has([...always, ...basis, ...secrecy], one)),
  }));
  const apart =
    mogelijk.length > MAX_SIDE_BY_SIDE
      ? section(SOMETIMES, once(rest.flatMap(({ said }) => said)))
      : rest.flatMap(({ when, said }) => section(when, said));
  const all = [...always, ...basis, ...secrecy, ...rest.flatMap(({ said }) => said)];
  return [
    ...section(ALWAYS, always),
    ...apart,
    ...section('Grondslag in de AVG', basis),
    ...section('Geheimhouding', secrecy),
    ...remarks(all),
  ];
}
