import {
  AFWEGING_VRAGEN,
  type Afweging,
  type AfwegingVraag,
  type Perspectief,
  WEET_NIET,
} from '../../rules/index.ts';

/** The five answers as what somebody thinks: after "vindt dat", for yes and for no. */
const THINKS: Record<AfwegingVraag, readonly [yes: string, no: string]> = {
  vitaalBelang: ['delen een zwaarwegend belang beschermt', 'delen geen zwaarwegend belang beschermt'],
  nietAnders: ['het niet op een andere manier kan', 'het ook op een andere manier kan'],
  voldoendeIngespannen: [
    'er genoeg is gedaan om toestemming te krijgen, of dat vragen niet veilig of mogelijk is',
    'er nog niet genoeg is gedaan om toestemming te krijgen',
  ],
  weegtOp: [
    'veiligheid, bescherming of hulp hier zwaarder weegt dan geheimhouding',
    'geheimhouding hier zwaarder weegt',
  ],
  gericht: [
    'duidelijk is wie precies welke informatie nodig heeft',
    'nog niet duidelijk is wie precies wat nodig heeft',
  ],
};

const DOUBTS: Record<AfwegingVraag, string> = {
  vitaalBelang: 'of delen een zwaarwegend belang beschermt',
  nietAnders: 'of het ook op een andere manier kan',
  voldoendeIngespannen: 'of er genoeg is gedaan om toestemming te krijgen',
  weegtOp: 'of veiligheid of hulp zwaarder weegt dan geheimhouding',
  gericht: 'wie precies welke informatie nodig heeft',
};

/** Who thinks so: to the one who weighed, in that person's own note, or about somebody else. */
export type Weigher = 'jij' | 'ik' | 'wie deelt';

const SAYS: Record<Weigher, readonly [thinks: string, doubts: string]> = {
  jij: ['Jij vindt dat', 'Jij weet nog niet'],
  ik: ['Ik vind dat', 'Ik weet nog niet'],
  'wie deelt': ['Wie deelt, vindt dat', 'Wie deelt, weet nog niet'],
};

/** Somebody's own answers, as theirs: "Jij vindt dat …". Never as what the law says. */
export function weighingLines(afweging: Afweging, weigher: Weigher): string[] {
  const [thinks, doubts] = SAYS[weigher];
  return AFWEGING_VRAGEN.flatMap((vraag) => {
    const answer = afweging[vraag];
    if (answer === undefined) return [];
    if (answer === WEET_NIET) return [`${doubts} ${DOUBTS[vraag]}.`];
    return [`${thinks} ${THINKS[vraag][answer ? 0 : 1]}.`];
  });
}

/** The head above those answers. */
export const weighingTitle = (perspectief: Perspectief): string =>
  perspectief === 'deler' ? 'Jouw afweging' : 'De afweging van wie deelt';
