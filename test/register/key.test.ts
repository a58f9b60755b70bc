import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RegisterKeyError } from '../../src/register/index.ts';
import { backends, KEY, startRegister, type TestRegister } from './support/backends.ts';
import { filesWith } from './support/files.ts';
import { anna, newRecord } from './support/records.ts';
import { rowsOf } from './support/rows.ts';

describe.each(backends)('a key on $name', (backend) => {
  let place: TestRegister;

  beforeEach(async () => {
    place = await startRegister(backend, KEY);
  });
  afterEach(() => place.remove());

  it('opens what it closed', async () => {
    const { register } = place;
    const { id } = await register.bewaar(anna, newRecord(), 'kaart-1');
    await register.notitie(anna, id, 'Gebeld', 'notitie-1');
    const made = await register.trekIn(anna, id, { wie: 'jeugdige' });
    await register.sluit();
    expect(await (await place.again()).open(anna, id)).toEqual(made);
  });

  it.each([
    ['missing', {}],
    ['wrong', { key: `${KEY}!` }],
  ])('that is %s stops the opening with one line, which does not hold the key', async (_, more) => {
    await place.register.bewaar(anna, newRecord(), 'kaart-1');
    await place.register.sluit();
    const problem = await place.again(more).catch((error) => error);
    expect(problem).toBeInstanceOf(RegisterKeyError);
    expect(problem.message).toMatch(/^REGISTER_KEY (is missing|does not fit)/);
    expect(problem.message).not.toMatch(/\n|a key of/);
  });

  it('is refused where nothing was encrypted', async () => {
    const plain = await startRegister(backend);
    const problem = await plain.again({ key: KEY }).catch((error) => error);
    expect(problem).toBeInstanceOf(RegisterKeyError);
    expect(problem.message).toMatch(
      /^REGISTER_KEY is set, but .* is not encrypted: see npm run register -- rekey$/,
    );
    await plain.remove();
  });

  it('leaves nothing readable of what people filled in', async () => {
    const { register, url } = place;
    const { id } = await register.bewaar(
      anna,
      newRecord('LEESBAARKENMERK', { formulier: { wat: 'LEESBAAR' } }),
      'k',
    );
    await register.notitie(anna, id, 'LEESBAARNOTITIE', 'notitie-1');
    await register.trekIn(anna, id, { wie: 'LEESBAARWIE' });
    if (backend.name === 'SQLite') {
      expect(filesWith(url, 'LEESBAAR')).toEqual([]);
      expect(filesWith(url, 'vastlegging')).toEqual([]);
    } else {
      const rows = JSON.stringify(await rowsOf(url));
      expect(rows).toContain(id);
      expect(rows).not.toMatch(/LEESBAAR|leerplicht|jeugdige/);
    }
  });
});
