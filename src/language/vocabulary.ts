import { bagWords } from './consent/compose.ts';
import { toestemmingPatronen } from './consent/phrases.ts';
import { gewoneWoorden } from './data/gewone-woorden.ts';
import { dagelijkseWoorden } from './data/gewone-woorden-dagelijks.ts';
import { jong, telwoorden } from './data/leeftijd.ts';
import { leeftijdPatronen } from './facts/age/read-age.ts';
import { onwetendPatronen } from './facts/stance/stance.ts';
import { onderwerpPatronen } from './facts/stance/topics.ts';
import { feitPatronen } from './facts/state.ts';
import { gevaarPatronen, intentPatronen } from './intent.ts';
import { stemsOf, wordsOf } from './patterns/compile.ts';
import { collegaPatronen } from './roles/by-rule.ts';
import { instroomPatronen } from './roles/coming-in.ts';
import { rolPatronen } from './roles/group.ts';
import { terzijdePatronen } from './roles/mentions.ts';
import { ouderPatronen } from './roles/parents.ts';
import { sprekerPatronen, sprekerZwakPatronen } from './roles/self.ts';
import { Speller } from './text/spelling.ts';

const patterns = [
  ...rolPatronen,
  ...feitPatronen,
  ...onderwerpPatronen,
  ...onwetendPatronen,
  ...leeftijdPatronen,
  ...toestemmingPatronen,
  ...ouderPatronen,
  ...collegaPatronen,
  ...terzijdePatronen,
  ...instroomPatronen,
  ...sprekerPatronen,
  ...sprekerZwakPatronen,
  ...intentPatronen,
  ...gevaarPatronen,
];

/** Corrects what was meant to be a word of the data. What is a word only by its beginning is left as it is. */
export const speller = new Speller(
  [...wordsOf(patterns), ...Object.keys(telwoorden), ...jong],
  [...gewoneWoorden, ...dagelijkseWoorden, ...stemsOf(feitPatronen), ...bagWords],
);
