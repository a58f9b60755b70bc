import type { Besluit, Feiten, Perspectief } from '../../rules/index.ts';
import { restsOnWeighing } from '../weighing/may-weigh.ts';
import { capital, isFromOther, persons, sharer, stillToAsk } from './personen.ts';

type Line = (besluit: Besluit, feiten: Feiten, wie: string) => string;

const share = ({ maximaal }: Besluit): string =>
  maximaal === 'niet-herleidbaar' ? 'anoniem delen' : 'delen';

/** To the one who shares. `wie` is "je". */
export const toSharer: Record<Besluit['advies'], Line> = {
  'vraag-toestemming': (besluit, feiten) => `Ja, vraag toestemming aan ${stillToAsk(besluit, feiten)}`,
  'weeg-af': (besluit, feiten) =>
    `Weeg eerst zelf af: er is geen toestemming van ${stillToAsk(besluit, feiten)}`,
  'niet-delen': (besluit, feiten) => {
    if (besluit.toestemming !== 'nodig') return 'Deel dit niet: het is niet echt nodig';
    return restsOnWeighing(feiten)
      ? 'Deel dit niet: jouw afweging kwam niet vijf keer op ja uit'
      : `Deel dit niet: er is geen toestemming van ${stillToAsk(besluit, feiten)}`;
  },
  'bespreek-anoniem': (besluit, feiten) =>
    `Bespreek het anoniem, tot er toestemming is van ${persons(besluit, feiten)}`,
  'eerst-anders': () => 'Deel dit nog niet: er is een lichtere weg, neem eerst die',
  voorleggen: (_, feiten) =>
    isFromOther(feiten)
      ? 'Deel dit niet zelf: de organisatie waar het vandaan komt, beslist'
      : 'Deel dit nog niet: overleg eerst binnen je eigen organisatie',
  'delen-moet': () => 'Nee, toestemming is niet nodig: je moet dit delen',
  'delen-mag': (besluit, feiten) => {
    if (besluit.toestemming !== 'nodig')
      return `Nee, toestemming is niet nodig: je mag dit ${share(besluit)}`;
    return restsOnWeighing(feiten)
      ? 'Je mag dit delen zonder toestemming, op grond van je eigen afweging'
      : `Je mag dit delen: er is toestemming van ${persons(besluit, feiten)}`;
  },
};

/** To anybody else. `wie` is whoever holds the information. */
const toOther: Record<Besluit['advies'], Line> = {
  'vraag-toestemming': (besluit, feiten, wie) =>
    `${capital(wie)} heeft toestemming nodig van ${stillToAsk(besluit, feiten)}`,
  'weeg-af': (besluit, feiten, wie) =>
    `Er is geen toestemming van ${stillToAsk(besluit, feiten)}: ${wie} moet eerst zelf afwegen`,
  'niet-delen': (besluit, feiten, wie) => {
    if (besluit.toestemming !== 'nodig') return `${capital(wie)} deelt dit niet: het is niet echt nodig`;
    return restsOnWeighing(feiten)
      ? `${capital(wie)} deelt dit niet: de afweging kwam niet vijf keer op ja uit`
      : `${capital(wie)} deelt dit niet: er is geen toestemming van ${stillToAsk(besluit, feiten)}`;
  },
  'bespreek-anoniem': (besluit, feiten) =>
    `Bespreek het anoniem, tot er toestemming is van ${persons(besluit, feiten)}`,
  'eerst-anders': () => 'Nog niet delen: er is een lichtere weg, neem eerst die',
  voorleggen: (_, feiten, wie) =>
    isFromOther(feiten)
      ? 'Nog niet delen: de organisatie waar het vandaan komt, beslist'
      : `Nog niet delen: ${wie} overlegt eerst binnen de eigen organisatie`,
  'delen-moet': (_, __, wie) => `${capital(wie)} moet dit delen: toestemming is niet nodig`,
  'delen-mag': (besluit, feiten, wie) => {
    if (besluit.toestemming !== 'nodig')
      return `${capital(wie)} mag dit ${share(besluit)}: toestemming is niet nodig`;
    return restsOnWeighing(feiten)
      ? `${capital(wie)} mag dit delen zonder toestemming, op grond van de eigen afweging`
      : `${capital(wie)} mag dit delen: er is toestemming van ${persons(besluit, feiten)}`;
  },
};

/** The answer in one line, without a full stop. */
export function answerLine(besluit: Besluit, feiten: Feiten, perspectief: Perspectief): string {
  const lines = perspectief === 'deler' ? toSharer : toOther;
  return lines[besluit.advies](besluit, feiten, sharer(feiten, perspectief));
}

const WITHOUT_CONSENT: Partial<Record<Besluit['advies'], Line>> = {
  'delen-mag': (besluit, _, wie) => `${wie} mag dit ${share(besluit)} zonder toestemming`,
  'delen-moet': (_, __, wie) => `${wie} moet dit delen, ook zonder toestemming`,
};

/** The answer as the rest of a sentence, after "Als …:". */
export function answerClause(besluit: Besluit, feiten: Feiten, perspectief: Perspectief): string {
  const free = besluit.toestemming === 'niet-nodig' ? WITHOUT_CONSENT[besluit.advies] : undefined;
  if (free) return free(besluit, feiten, sharer(feiten, perspectief));
  const line = answerLine(besluit, feiten, perspectief).replace(/^Ja, /, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
