import Database from 'libsql';
import { expect, it } from 'vitest';
import { RegisterUnavailable } from '../../src/register/index.ts';
import { backends, startRegister } from './support/backends.ts';
import { anna, newRecord } from './support/records.ts';

it('has on disk what it confirms after it was locked out', async () => {
  const place = await startRegister(backends[0] as (typeof backends)[number]);
  const file = place.url.slice('file:'.length);
  const other = new Database(file);
  other.exec('begin immediate');
  await expect(place.register.bewaar(anna, newRecord(), 'sleutel-1')).rejects.toThrow(RegisterUnavailable);
  other.exec('rollback');
  await place.register.bewaar(anna, newRecord(), 'sleutel-1');
  // Another process sees what is committed and nothing else.
  expect(other.prepare('select count(*) as aantal from vastlegging').get()).toMatchObject({ aantal: 1 });
  other.close();
  await place.remove();
});
