import type { AdaptiveCard, Out, TurnContext } from '../types.ts';
import { inOwnWords } from './organisatie.ts';

const ALONE = 'in een eigen chat met mij';

/**
 * What cards say to whoever can type, and what is said instead where only tapping works: in a group what is typed is
 * answered for all to see, and in a window of the message extension nothing can be typed at all.
 */
const INSTEAD: readonly (readonly [typing: RegExp, tapping: string])[] = [
  [/Doen de knoppen het niet\? Typ \*\*typ\*\*\./g, `Doen de knoppen het niet? Doe de check ${ALONE}.`],
  [/Tik erop, of typ \*wijzig\* en wat het is\./g, 'Tik erop.'],
  [/Typ \*direct gevaar\* voor wat je nu doet\./g, 'Wat je dan doet, staat onder *Direct gevaar*.'],
  [/Typ \*\*(?:waarom|wat als)\*\* om alles te lezen\./g, `Open de code ${ALONE} om alles te lezen.`],
  [
    /Typ \*waarom\* voor taak en grondslag van elke deelnemer\./g,
    `Taak en grondslag van elke deelnemer lees je ${ALONE}.`,
  ],
  [/Je kunt tikken of typen:/g, `Je kunt tikken. Typen kan ${ALONE}:`],
  [/ Typ \*toestemming nodig\?\* als er weer iets speelt\./g, ''],
  [
    / Doen de knoppen het niet\? Typ \*\*formulier\*\*, of \*\*tekst\*\* voor een notitie om te kopiëren\./g,
    ` Doen de knoppen het niet? Doe dit ${ALONE}.`,
  ],
  [
    / Doen de knoppen het niet\? Typ \*\*typ formulier\*\*, of \*\*kopieer\*\* voor een notitie\./g,
    ` Doen de knoppen het niet? Doe dit ${ALONE}.`,
  ],
  [/Typ ‘typ’ om de vragen als tekst te krijgen\./g, `Doe de check ${ALONE}.`],
];

const tapping = (text: string): string =>
  INSTEAD.reduce((told, [found, instead]) => told.replace(found, instead), text);

const TEXTS = ['text', 'fallbackText'];

function inCard(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inCard);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => {
    if (key === 'data') return [key, value];
    return [key, TEXTS.includes(key) && typeof value === 'string' ? tapping(value) : inCard(value)];
  });
  return Object.fromEntries(entries);
}

/** A card with nothing in it that asks to type. */
export const withoutTyping = (card: AdaptiveCard): AdaptiveCard => inCard(card) as AdaptiveCard;

/** What is shown, in the words of the organisation and of the place where it is read. */
export function inWordsOfHere(out: readonly Out[], { organisatie, eenOpEen }: TurnContext): readonly Out[] {
  const own = inOwnWords(out, organisatie);
  if (eenOpEen) return own;
  return own.map((one) =>
    one.kind === 'card' ? { ...one, card: withoutTyping(one.card) } : { ...one, text: tapping(one.text) },
  );
}
