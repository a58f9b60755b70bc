import { describe, expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { GEZEGD, IETS_ANDERS, ZINNEN } from './support/toestemming-zinnen.ts';

const SUBJECTS = [
  { zegt: 'ouders', vraagt: 'ouders', meer: true, ouders: true, jeugdige: false },
  { zegt: 'pa en ma', vraagt: 'pa en ma', meer: true, ouders: true, jeugdige: false },
  { zegt: 'de voogd', vraagt: 'de voogd', meer: false, ouders: true, jeugdige: false },
  { zegt: 'hij', vraagt: 'hem', meer: false, ouders: false, jeugdige: true },
  { zegt: 'de leerling zelf', vraagt: 'de leerling zelf', meer: false, ouders: false, jeugdige: true },
  { zegt: 'hij en zijn ouders', vraagt: 'hem en zijn ouders', meer: true, ouders: true, jeugdige: true },
  { zegt: 'ouders en hijzelf', vraagt: 'ouders en hemzelf', meer: true, ouders: true, jeugdige: true },
] as const;

/** Said by the writer of somebody: that one is the object. */
const OF_ANOTHER =
  /^(heb ik|moet ik|krijg ik|hebben we|kan ik|ga ik|vragen|nog niet gevraagd|heeft nog niemand|is er niet over|is nog niks)/;

const MESSAGES: readonly ((clause: string) => string)[] = [
  (clause) =>
    `Mag ik als mentor het wijkteam bellen over een jongen van 15? ${clause[0]?.toUpperCase()}${clause.slice(1)}.`,
  (clause) => `jongen van 15, ${clause}, mag ik als mentor het wijkteam bellen`,
  (clause) => `ik wil als mentor het wijkteam bellen over een jongen van 15 maar ${clause}. mag dat?`,
  (clause) => `Mag ik (ib) met de huisarts bellen over een jongen van 15 (${clause})?`,
];

const consent = (message: string) => {
  const { toestemmingOuders, toestemmingJeugdige } = begrijp(message).feiten;
  return { ouders: toestemmingOuders, jeugdige: toestemmingJeugdige };
};

describe('consent, whoever it is of and wherever it stands', () => {
  for (const [stand, phrases] of Object.entries(GEZEGD))
    test.each(phrases)(`${stand}: %s`, (one, more) => {
      for (const { zegt, vraagt, meer, ouders, jeugdige } of SUBJECTS) {
        const phrase: string = meer ? more : one;
        const clause = `${OF_ANOTHER.test(phrase) ? vraagt : zegt} ${phrase}`;
        for (const message of MESSAGES)
          expect({ clause: message(clause), ...consent(message(clause)) }).toEqual({
            clause: message(clause),
            ouders: ouders ? stand : undefined,
            jeugdige: jeugdige ? stand : undefined,
          });
      }
    });
});

test.each(ZINNEN.map((one) => [...one] as const))(
  'a clause by itself: %s',
  (clause = '', ouders, jeugdige) => {
    for (const message of MESSAGES.slice(0, 2))
      expect(consent(message(clause))).toEqual({ ouders, jeugdige });
  },
);

test.each(IETS_ANDERS)('says nothing of consent: %s', (clause) => {
  for (const message of MESSAGES.slice(0, 2))
    expect(consent(message(clause))).toEqual({ ouders: undefined, jeugdige: undefined });
});
