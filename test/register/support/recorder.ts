/**
 * A process that records without end and prints each id once it was confirmed; what it is killed in the middle of.
 * Arguments: the URL, a word that makes the keys of its cards its own, and the key.
 */
import { writeSync } from 'node:fs';
import { openRegister } from '../../../src/register/index.ts';
import { anna, newRecord } from './records.ts';

const [url = '', word = '', key] = process.argv.slice(2);
const register = await openRegister({ url, retentionDays: 90, now: () => new Date(), ...(key && { key }) });

for (let card = 0; ; card++) {
  const { id } = await register.bewaar(anna, newRecord(`dossier ${word}`), `${word} ${card}`);
  await register.notitie(anna, id, `notitie bij ${id}`, 'notitie-1');
  // Not through a stream, which would lose what it still holds.
  writeSync(1, `${id}\n`);
  if (card % 5 === 4) await register.verwijder(anna, id).then(() => writeSync(1, `deleted ${id}\n`));
}
