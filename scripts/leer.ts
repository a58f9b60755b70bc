/**
 * Learns how much each thing around the people in a message says of who shares and who receives: `npm run leer`. Reads the
 * messages below, writes `src/language/data/gewichten/partijen.json`. The same messages give the same file.
 * `npm run leer -- --meet` writes nothing, and prints how often messages are read right that were not learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { lookAtParties } from '../src/language/read.ts';
import { around } from '../src/language/roles/around.ts';
import type { Kandidaat } from '../src/language/roles/candidates.ts';
import { together } from '../src/language/roles/together.ts';
import { nobody } from '../src/language/roles/weigh-parties.ts';
import { namesOf } from '../src/language/weigh/seen.ts';
import { type Bericht, readMessages } from './begrijp-meet.ts';
import { constructions } from './leer/constructions.ts';
import { crossCheck, type Uitgelezen } from './leer/cross.ts';
import { learn } from './leer/learn.ts';

/** Messages the patterns were made with; messages nobody worked on before they were learnt from. */
const WORKED_ON = ['berichten', 'berichten-eigen', 'berichten-oefen'];
const FRESH = 'berichten-leer';
const TARGET = new URL('../src/language/data/gewichten/partijen.json', import.meta.url);
type Weights = Record<'deler' | 'ontvanger' | 'samen', Record<string, number>>;

const aboutSharing = ({ intent }: Bericht) => intent !== 'delen' && intent !== 'hulp' && intent !== 'overig';
const messagesOf = (name: string) => readMessages(`test/fixtures/${name}.jsonl`).filter(aboutSharing);

/** Every way to read who shares with whom in a message, with what is seen for it. */
export function readings({ tekst, feiten, twijfel = [] }: Bericht): Uitgelezen[] {
  const { omgeving, hypothesen } = lookAtParties(tekst);
  const { kandidaten } = omgeving;
  const seen = new Map<Kandidaat | undefined, string[]>([
    [undefined, namesOf((names) => nobody(omgeving, names))],
  ]);
  for (const who of kandidaten)
    seen.set(
      who,
      namesOf((names) => around(omgeving, who, names)),
    );
  const named = (part: string, names: readonly string[] = []) => names.map((name) => `${part}\t${name}`);
  const right = (feit: 'deler' | 'ontvanger', code: string | undefined) =>
    twijfel.includes(feit) || feiten[feit] === code;
  const all = hypothesen.map((h) => ({
    gezien: [
      ...named('deler', seen.get(h.deler)),
      ...named('ontvanger', seen.get(h.ontvanger)),
      ...named(
        'samen',
        namesOf((names) => together(omgeving, h, names)),
      ),
    ],
    deler: h.delerCode,
    ontvanger: h.ontvangerCode,
  }));
  // Where nobody in the message is the right one, half a right reading is still worth learning from.
  const whole = all.some(({ deler, ontvanger }) => right('deler', deler) && right('ontvanger', ontvanger));
  return all.map((one) => ({
    ...one,
    goed: right('ontvanger', one.ontvanger) && (!whole || right('deler', one.deler)),
  }));
}

/** The weights learnt from all the messages there are, by part and in the order of their names. */
export function learntWeights(): Weights {
  const messages = [...[...WORKED_ON, FRESH].flatMap(messagesOf), ...constructions()];
  const learnt = [...learn(messages.map(readings))].sort(([a], [b]) => (a < b ? -1 : 1));
  const part = (name: string) =>
    Object.fromEntries(
      learnt.flatMap(([key, weight]) =>
        key.startsWith(`${name}\t`) ? [[key.slice(name.length + 1), weight]] : [],
      ),
    );
  return { deler: part('deler'), ontvanger: part('ontvanger'), samen: part('samen') };
}

function measure(): string {
  const fresh = messagesOf(FRESH);
  const always = [...WORKED_ON.flatMap(messagesOf), ...constructions()].map(readings);
  const { berichten, beide, deler, ontvanger } = crossCheck(fresh, fresh.map(readings), always);
  const percent = (n: number) => `${((100 * n) / berichten).toFixed(1)} %`;
  return [
    `berichten waar niet van geleerd is   ${berichten}`,
    `wie deelt goed                       ${percent(deler)}`,
    `wie het krijgt goed                  ${percent(ontvanger)}`,
    `allebei goed                         ${percent(beide)}`,
  ].join('\n');
}

function write(): string {
  const before = readFileSync(TARGET, 'utf8');
  const after = `${JSON.stringify(learntWeights(), null, 1)}\n`;
  writeFileSync(TARGET, after);
  return `${after.split('\n').length} regels met gewichten${before === after ? ', onveranderd' : ''}`;
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href)
  console.log(process.argv.includes('--meet') ? measure() : write());
