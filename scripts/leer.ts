/**
 * Learns how much each thing around the people in a message says of who shares and who receives: `npm run leer`. Reads the
 * messages below, writes `src/language/data/gewichten/partijen.json`. The same messages give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { lookAtParties } from '../src/language/begrijp.ts';
import { around } from '../src/language/roles/around.ts';
import type { Kandidaat } from '../src/language/roles/candidates.ts';
import { together } from '../src/language/roles/together.ts';
import { nobody } from '../src/language/roles/weigh-parties.ts';
import { type Bericht, readMessages } from './begrijp-meet.ts';
import { constructions } from './leer/constructions.ts';
import { type Lezing, learn } from './leer/learn.ts';

const LEARNT_FROM = ['berichten', 'berichten-eigen', 'berichten-oefen', 'berichten-leer'];
const TARGET = new URL('../src/language/data/gewichten/partijen.json', import.meta.url);
const PARTS = ['deler', 'ontvanger', 'samen'] as const;

const aboutSharing = ({ intent }: Bericht) => intent !== 'delen' && intent !== 'hulp' && intent !== 'overig';

/** Every way to read who shares with whom in a message, with what is seen for it. */
export function readings({ tekst, feiten, twijfel = [] }: Bericht): Lezing[] {
  const { omgeving, hypothesen } = lookAtParties(tekst);
  const { items, kandidaten } = omgeving;
  const seen = new Map<Kandidaat | undefined, string[]>([[undefined, nobody(omgeving)]]);
  for (const who of kandidaten) seen.set(who, around(items, who, kandidaten));
  const named = (part: string, names: readonly string[] = []) => names.map((name) => `${part}\t${name}`);
  const right = (feit: 'deler' | 'ontvanger', code: string | undefined) =>
    twijfel.includes(feit) || feiten[feit] === code;
  const all = hypothesen.map((h) => ({
    gezien: [
      ...named('deler', seen.get(h.deler)),
      ...named('ontvanger', seen.get(h.ontvanger)),
      ...named('samen', together(omgeving, h)),
    ],
    deler: right('deler', h.delerCode),
    ontvanger: right('ontvanger', h.ontvangerCode),
  }));
  // Where nobody in the message is the right one, half a right reading is still worth learning from.
  const whole = all.some(({ deler, ontvanger }) => deler && ontvanger);
  return all.map(({ gezien, deler, ontvanger }) => ({
    gezien,
    goed: whole ? deler && ontvanger : ontvanger,
  }));
}

export function weightsFrom(
  messages: readonly Bericht[],
): Record<(typeof PARTS)[number], Record<string, number>> {
  const learnt = [...learn(messages.filter(aboutSharing).map(readings))].sort(([a], [b]) => (a < b ? -1 : 1));
  const part = (name: string) =>
    Object.fromEntries(
      learnt.flatMap(([key, weight]) =>
        key.startsWith(`${name}\t`) ? [[key.slice(name.length + 1), weight]] : [],
      ),
    );
  return { deler: part('deler'), ontvanger: part('ontvanger'), samen: part('samen') };
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const told = LEARNT_FROM.flatMap((name) => readMessages(`test/fixtures/${name}.jsonl`));
  const messages = [...told, ...constructions()];
  const before = readFileSync(TARGET, 'utf8');
  const after = `${JSON.stringify(weightsFrom(messages), null, 1)}\n`;
  writeFileSync(TARGET, after);
  console.log(
    `${messages.length} berichten, ${after.split('\n').length} gewichten${before === after ? ', onveranderd' : ''}`,
  );
}
