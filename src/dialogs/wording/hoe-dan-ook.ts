import type { Advies, Besluit, Perspectief } from '../../rules/index.ts';

const LINES: Partial<Record<Advies, readonly [toSharer: string, toOther: string]>> = {
  'vraag-toestemming': ['Ja, vraag toestemming', 'Er is toestemming nodig'],
  'delen-mag': [
    'Je mag dit delen, als de toestemming komt van wie erover gaat',
    'Delen mag, als de toestemming komt van wie erover gaat',
  ],
  'weeg-af': ['Weeg eerst zelf af: er is geen toestemming', 'Eerst afwegen: er is geen toestemming'],
  'niet-delen': ['Deel dit niet: er is geen toestemming', 'Niet delen: er is geen toestemming'],
  'bespreek-anoniem': [
    'Bespreek het anoniem, tot er toestemming is',
    'Bespreek het anoniem, tot er toestemming is',
  ],
};

/**
 * The one line that holds whatever the unknown facts are: the answers differ in whose consent it is, not in what to
 * do. Undefined when what to do differs too.
 */
export function eitherWay(besluiten: readonly Besluit[], perspectief: Perspectief): string | undefined {
  const [first] = besluiten;
  const same = besluiten.every(
    ({ toestemming, advies, maximaal }) =>
      toestemming === 'nodig' && advies === first?.advies && maximaal === first.maximaal,
  );
  return same && first ? LINES[first.advies]?.[perspectief === 'deler' ? 0 : 1] : undefined;
}
