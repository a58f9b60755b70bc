/**
 * How many cards and questions a check takes, from nothing known: over the situations of the sources and over
 * random ones. `npm run questions`
 */
import { readFileSync } from 'node:fs';
import { decide, type Feiten, type FeitSleutel, voortgang } from '../src/rules/index.ts';
import { randomFacts, seeded } from '../test/rules/random-facts.ts';

interface Taken {
  cards: number;
  questions: number;
}

/** Walks the check as somebody who knows exactly `truth` and answers "weet ik niet" to anything else. */
export function walk(truth: Feiten): Taken & { readonly feiten: Feiten } {
  let feiten: Feiten = {};
  let cards = 0;
  let questions = 0;
  for (let { nu } = voortgang(feiten); nu.length > 0; { nu } = voortgang(feiten)) {
    cards++;
    questions += nu.length;
    const answers = nu.map((key: FeitSleutel) => [key, truth[key] ?? 'weet-niet']);
    feiten = { ...feiten, ...Object.fromEntries(answers) };
  }
  const outcome = decide(feiten);
  // The weighing of bijlage 6 is a card of its own, for those who come to it and make it.
  if (outcome.soort === 'besluit' && outcome.besluit.advies === 'weeg-af' && truth.afweging)
    return { cards: cards + 1, questions: questions + 5, feiten: { ...feiten, afweging: truth.afweging } };
  return { cards, questions, feiten };
}

/** What is known when the check is done. */
export const known = (truth: Feiten): Feiten => walk(truth).feiten;

export function situaties(file = new URL('../test/fixtures/situaties.jsonl', import.meta.url)): Feiten[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line).feiten);
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function distribution(title: string, taken: readonly Taken[]): string {
  const cards = taken.map((t) => t.cards);
  const most = Math.max(...cards);
  const rows = Array.from({ length: most }, (_, i) => i + 1).map((n) => {
    const share = cards.filter((c) => c === n).length / cards.length;
    return `  ${n} ${n === 1 ? 'card ' : 'cards'}  ${(share * 100).toFixed(1).padStart(5)} %  ${'#'.repeat(Math.round(share * 40))}`;
  });
  const questions = median(taken.map((t) => t.questions));
  return [`${title}: median ${median(cards)} cards (${questions} questions), at most ${most}`, ...rows].join(
    '\n',
  );
}

/** Both distributions as they are printed, and shown in the README. The random ones are the same every run. */
export function report(): string {
  const random = seeded(3);
  const some = Array.from({ length: 5000 }, () => walk(randomFacts(random)));
  const real = situaties().map(walk);
  return [
    distribution(`${real.length} situations from the sources`, real),
    distribution(`${some.length} random situations`, some),
  ].join('\n');
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) console.log(report());
