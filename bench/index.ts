/**
 * Decisions side by side with a chain of ifs written by hand and with json-rules-engine, messages read beside messages
 * only cut into words: `npm run bench`
 */
import { Bench } from 'tinybench';
import { reply } from '../src/dialogs/index.ts';
import { rulebook } from '../src/rules/catalogus.ts';
import { decide, explain, type Feiten, voortgang } from '../src/rules/index.ts';
import { contractLine } from '../test/rules/contract-line.ts';
import { randomFacts, seeded } from '../test/rules/random-facts.ts';
import { asJsonRules } from './as-json-rules.ts';
import { addLanguage, messages } from './language.ts';
import { lineThroughput } from './line-throughput.ts';
import { addRegister } from './register.ts';
import { addTurns, moment, toResult } from './turn.ts';

const random = seeded(4);
const complete: Feiten[] = Array.from({ length: 1024 }, () => randomFacts(random));
const firstCard = complete.map(
  ({ deler, ontvanger, leeftijd, gegevens, doel }) =>
    ({ deler, ontvanger, leeftijd, gegevens, doel }) as Feiten,
);
const keepers = ['jeugdhulp', 'medisch', 'gedragswetenschapper'];
const forEngine = complete.map((f) => ({
  ...f,
  geheimhouder: keepers.includes(f.deler as string) ? 'ja' : 'nee',
}));
const engine = asJsonRules(rulebook.weg);

let turn = 0;
const next = <T>(from: readonly T[]): T => from[turn++ & 1023] as T;

const bench = new Bench({ time: 1000, warmupTime: 200 });
bench
  .add(
    'chain of ifs by hand, no rule ids',
    () => void contractLine(next(complete) as Record<string, unknown>),
  )
  .add('ours: decide with rule ids and sources', () => void decide(next(complete)))
  .add('ours: what to ask after the first card', () => void voortgang(next(firstCard)))
  .add('ours: decide and explain', () => {
    const feiten = next(complete);
    const outcome = decide(feiten);
    if (outcome.soort === 'besluit') explain(feiten, outcome.besluit, 'deler');
  })
  .add('ours: the card with the answer', () => void reply(toResult, undefined, moment))
  .add('json-rules-engine, first question only', async () => void (await engine.run(next(forEngine))));
await bench.run();

const reading = new Bench({ time: 4000, warmupTime: 8000 });
addLanguage(reading);
await reading.run();

// Turns have a run of their own: idle connections would be closed while the rest is measured.
const turns = new Bench({ time: 2000, warmupTime: 500 });
const endTurns = await addTurns(turns);
await turns.run();
await endTurns();

const records = new Bench({ time: 1000, warmupTime: 200 });
const endRecords = await addRegister(records);
await records.run();
await endRecords();

console.log(`Node ${process.version}, one run, microseconds per call (median)`);
for (const { name, result } of [...bench.tasks, ...reading.tasks, ...turns.tasks, ...records.tasks]) {
  const micros = 'latency' in result ? (result.latency.p50 * 1000).toFixed(2) : 'failed';
  console.log(`${micros.padStart(10)}  ${name}`);
}
const throughput = async (command: string, each: readonly object[], count: number) => {
  const { lines, perSecond, megabytes } = await lineThroughput(command, each, count);
  console.log(
    `npm run ${command}: ${lines} lines, ${Math.round(perSecond)} a second, at most ${megabytes} MB of memory`,
  );
};
await throughput('decide', complete, 500_000);
// The engine needs some thousands of messages to get up to speed: a short input is read slower.
for (const count of [10_000, 50_000, 150_000]) await throughput('begrijp', messages, count);
