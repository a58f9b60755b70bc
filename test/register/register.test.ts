import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Register } from '../../src/register/index.ts';
import { backends, startRegister, type TestRegister } from './support/backends.ts';
import { anna, bram, newRecord } from './support/records.ts';

describe.each(backends)('the register on $name', (backend) => {
  let place: TestRegister;
  let register: Register;

  beforeEach(async () => {
    place = await startRegister(backend);
    register = place.register;
  });
  afterEach(() => place.remove());

  it('gives back what was recorded, now and after a restart', async () => {
    const nieuw = newRecord('dossier 12', { eindigtOp: '2027-01-31', geboortemaand: '2012-03' });
    const made = await register.bewaar(anna, nieuw, 'kaart-1');
    expect(made).toEqual({
      ...nieuw,
      id: made.id,
      gemaakt: '2026-11-24T09:00:00.000Z',
      gewijzigd: '2026-11-24T09:00:00.000Z',
      notities: [],
      vervaltOp: '2027-02-22',
    });
    expect(made.id).toMatch(/^[\w-]{22}$/);
    expect(await register.open(anna, made.id)).toEqual(made);
    await register.sluit();
    expect(await (await place.again()).open(anna, made.id)).toEqual(made);
  });

  it('records once from the same card, also when both taps come at once', async () => {
    const both = await Promise.all([
      register.bewaar(anna, newRecord('dossier 1'), 'kaart-1'),
      register.bewaar(anna, newRecord('dossier 1'), 'kaart-1'),
    ]);
    const later = await register.bewaar(anna, newRecord('dossier 2'), 'kaart-1');
    expect(both[1]).toEqual(both[0]);
    expect(later).toEqual(both[0]);
    expect((await register.lijst(anna, { hoeveel: 10 })).totaal).toBe(1);
    // Another's card with the same key is another card.
    expect((await register.bewaar(bram, newRecord('dossier 3'), 'kaart-1')).kenmerk).toBe('dossier 3');
  });

  it('records once from the same card, also through two replicas', async () => {
    const other = await place.again();
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? register : other).bewaar(anna, newRecord(), 'kaart-1')),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  it('lists newest first, in pages, without missing or repeating any', async () => {
    for (let i = 0; i < 7; i++) {
      await register.bewaar(anna, newRecord(`dossier ${i}`), `kaart-${i}`);
      // Some are made in the same millisecond.
      if (i % 3 === 2) place.clock.forward(1);
    }
    const kenmerken: string[] = [];
    const times: string[] = [];
    let na: string | undefined;
    do {
      const page = await register.lijst(anna, { hoeveel: 3, ...(na && { na }) });
      expect(page.totaal).toBe(7);
      kenmerken.push(...page.items.map(({ kenmerk }) => kenmerk));
      times.push(...page.items.map(({ gemaakt }) => gemaakt));
      na = page.volgende;
    } while (na);
    expect(times).toEqual([...times].sort().reverse());
    expect([...kenmerken].sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map((i) => `dossier ${i}`));
    const all: string[] = [];
    for await (const { kenmerk } of register.alles(anna)) all.push(kenmerk);
    expect(all).toEqual(kenmerken);
  });

  it('gives the first page for a cursor that is none', async () => {
    await register.bewaar(anna, newRecord(), 'kaart-1');
    for (const na of ['', 'x', '\0', Buffer.from("2026' or 1=1 --").toString('base64url')])
      expect((await register.lijst(anna, { na, hoeveel: 10 })).items).toHaveLength(1);
  });

  it('keeps notes in order, each once', async () => {
    const { id, gemaakt } = await register.bewaar(anna, newRecord(), 'kaart-1');
    place.clock.forward(1);
    await register.notitie(anna, id, 'Gebeld.\nMorgen weer.', 'notitie-1');
    place.clock.forward(1);
    await register.notitie(anna, id, 'Iets anders', 'notitie-1');
    const after = await register.notitie(anna, id, 'Toestemming per mail', 'notitie-2');
    expect(after?.notities).toEqual([
      { op: '2026-11-25T09:00:00.000Z', tekst: 'Gebeld.\nMorgen weer.' },
      { op: '2026-11-26T09:00:00.000Z', tekst: 'Toestemming per mail' },
    ]);
    expect(after).toMatchObject({ gemaakt, gewijzigd: '2026-11-26T09:00:00.000Z' });
    expect(await register.open(anna, id)).toEqual(after);
    expect((await register.lijst(anna, { hoeveel: 1 })).items).toEqual([after]);
  });

  it('says from then on that consent was withdrawn; the first time stands', async () => {
    const { id } = await register.bewaar(anna, newRecord(), 'kaart-1');
    await register.trekIn(anna, id, { wie: 'jeugdige', verteld: ['leerplicht'] });
    place.clock.forward(3);
    const after = await register.trekIn(anna, id, { wie: 'ouders' });
    const ingetrokken = { op: '2026-11-24T09:00:00.000Z', wie: 'jeugdige', verteld: ['leerplicht'] };
    expect(after).toMatchObject({ ingetrokken, gewijzigd: ingetrokken.op });
    expect(await register.open(anna, id)).toEqual(after);
  });

  it('deletes, and then there is nothing to open, note, withdraw or delete', async () => {
    const { id } = await register.bewaar(anna, newRecord(), 'kaart-1');
    await register.notitie(anna, id, 'Gebeld', 'notitie-1');
    expect(await register.verwijder(anna, id)).toBe(true);
    expect(await register.verwijder(anna, id)).toBe(false);
    expect(await register.open(anna, id)).toBeUndefined();
    expect(await register.notitie(anna, id, 'Gebeld', 'notitie-1')).toBeUndefined();
    expect(await register.trekIn(anna, id, {})).toBeUndefined();
    expect(await register.lijst(anna, { hoeveel: 10 })).toEqual({ items: [], totaal: 0 });
    expect((await register.bewaar(anna, newRecord('opnieuw'), 'kaart-1')).kenmerk).toBe('opnieuw');
  });

  it('keeps text of any kind as it is', async () => {
    const text = 'é 👩‍👧 \0 \u2028 \ud800 \' " ; -- $1 ?';
    const nieuw = newRecord('dossier é', { formulier: { wat: text } });
    const { id } = await register.bewaar(anna, nieuw, 'kaart-1');
    await register.notitie(anna, id, text, 'notitie-1');
    const found = await register.open(anna, id);
    expect(found?.formulier).toEqual({ wat: text });
    expect(found?.notities[0]?.tekst).toBe(text);
  });

  it('takes no record it could not give back', async () => {
    const wrong = [
      newRecord(''),
      newRecord('x', { eindigtOp: '31-01-2027' }),
      newRecord('x', { geboortemaand: '2012-03-04' }),
      { ...newRecord('x'), soort: 'anders' as 'check' },
    ];
    for (const nieuw of wrong)
      await expect(register.bewaar(anna, nieuw, 'kaart-1')).rejects.toThrow(
        expect.objectContaining({ name: 'ZodError' }),
      );
    await expect(register.bewaar({ ...anna, auteur: '' }, newRecord(), 'kaart-1')).rejects.toThrow();
    await expect(register.bewaar(anna, newRecord(), '')).rejects.toThrow();
    expect((await register.lijst(anna, { hoeveel: 1 })).totaal).toBe(0);
  });

  it('can be reached until it is closed', async () => {
    expect(await register.bereikbaar()).toBe(true);
    await register.sluit();
    expect(await register.bereikbaar()).toBe(false);
    await expect(register.lijst(anna, { hoeveel: 1 })).rejects.toThrow('cannot be reached');
  });
});
