import { normalise, oneSlip } from './normalise.ts';

const GREETINGS = [
  '',
  'hoi',
  'hallo',
  'hi',
  'hello',
  'hey',
  'he',
  'dag',
  'goedemorgen',
  'goedemiddag',
  'goedenavond',
  'start',
  'begin',
  'beginnen',
  'starten',
];
const QUESTION =
  /\b(toestemming nodig|heb ik toestemming|is toestemming|moet ik toestemming|(mag|mogen|moet|moeten|kan|kunnen) (ik|we|wij|dit|dat|een|de|het|mijn))\b|^toestemming$|^delen$|\bdit delen\b/;

/** A greeting, or a word to begin with. Somebody who was busy goes on where they were. */
export const isGreeting = (text: string): boolean => GREETINGS.includes(normalise(text));

/** A question about sharing: a new check. */
export const asksAboutSharing = (text: string): boolean => {
  const typed = normalise(text);
  return QUESTION.test(typed) || oneSlip(typed, 'toestemming nodig') || oneSlip(typed, 'toestemming');
};
