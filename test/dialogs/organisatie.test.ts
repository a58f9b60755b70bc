import { describe, expect, it } from 'vitest';
import { leesOrganisatie, type Organisatie, reply, type TurnContext } from '../../src/dialogs/index.ts';
import { inOwnWords } from '../../src/dialogs/wording/organisatie.ts';

const LONG = 'x'.repeat(80);
const FULL = {
  naam: 'De Brug',
  fg: { naam: 'Bureau Privacy', bereikbaar: 'fg@voorbeeld.nl' },
  aandachtsfunctionaris: { naam: 'zorgteam', bereikbaar: 'zorg@voorbeeld.nl' },
  veiligThuis: { naam: 'Veilig Thuis Regio', bereikbaar: '0100-123456' },
  meldcode: { naam: 'onze meldcode', url: 'https://voorbeeld.nl/meldcode' },
  verzuimprotocol: { naam: 'ons protocol', url: 'https://voorbeeld.nl/verzuim' },
  veiligMailen: 'Zivver',
  dossier: 'Magister',
};

const read = (json: unknown): Organisatie => {
  const found = leesOrganisatie(json);
  if (!found.ok) throw new Error(found.fout.probleem);
  return found.organisatie;
};

const moment: TurnContext = { vandaag: '2026-11-22', eenOpEen: true };
const say = (text: string, organisatie?: Organisatie, memory?: unknown) =>
  reply({ kind: 'text', text }, memory, { ...moment, ...(organisatie && { organisatie }) });
const shown = (answer: { out: readonly unknown[] }) => JSON.stringify(answer.out);

describe('what an organisation writes down', () => {
  it('is all optional: without anything the national Veilig Thuis holds', () => {
    expect(read({})).toEqual({ veiligThuis: { naam: 'Veilig Thuis', bereikbaar: '0800-2000' } });
    expect(read({ veiligThuis: { naam: 'Veilig Thuis Regio' } }).veiligThuis.bereikbaar).toBe('0800-2000');
    expect(read(FULL)).toEqual(FULL);
  });

  it.each([
    [null, [], 'must be an object'],
    ['x', [], 'must be an object'],
    [{ fgg: {} }, ['fgg'], 'is not a field'],
    [{ fg: 'x' }, ['fg'], 'must be an object with naam and bereikbaar'],
    [{ fg: { naam: '  ' } }, ['fg', 'naam'], 'must not be empty'],
    [{ fg: { bereikbaar: 'x' } }, ['fg', 'naam'], 'is missing'],
    [{ dossier: 5 }, ['dossier'], 'must be text'],
    [{ dossier: `${LONG}x` }, ['dossier'], 'at most 80'],
    [{ naam: 'a\nb' }, ['naam'], 'one line'],
    [{ naam: '[x](http://x)' }, ['naam'], 'one line'],
    [{ meldcode: { naam: 'x', url: 'javascript:alert(1)' } }, ['meldcode', 'url'], 'begins with https://'],
    [{ meldcode: { naam: 'x', url: 'https://x.nl/a)b' } }, ['meldcode', 'url'], 'brackets'],
    [{ meldcode: { naam: 'x' } }, ['meldcode', 'url'], 'is missing'],
  ])('is refused with its place: %j', (json, pad, probleem) => {
    const found = leesOrganisatie(json);
    expect(found).toMatchObject({ ok: false, fout: { pad, probleem: expect.stringContaining(probleem) } });
  });
});

const DUTY =
  'ben leerkracht, mag ik Veilig Thuis vertellen over de thuissituatie van een kind van 7? er wordt geslagen';

describe('answers', () => {
  it('stay as they are without a file', () => {
    for (const text of ['hulp', 'gevaar', 'toestemming nodig?', DUTY])
      expect(say(text, read({}))).toEqual(say(text));
  });

  it('say who the FG and the aandachtsfunctionaris are, and where the meldcode is', () => {
    const result = shown(say(DUTY, read(FULL)));
    expect(result).toContain('functionaris gegevensbescherming (FG: Bureau Privacy, fg@voorbeeld.nl)');
    expect(result).toContain('aandachtsfunctionaris (zorgteam, zorg@voorbeeld.nl)');
    expect(result).toContain('([onze meldcode](https://voorbeeld.nl/meldcode))');
  });

  it('keep the free national number in danger, with the own one behind it', () => {
    const danger = shown(say('gevaar', read(FULL)));
    expect(danger).toContain('0800-2000, gratis, dag en nacht. Of Veilig Thuis Regio, 0100-123456.');
  });

  it('name the own file system in a note', () => {
    const first = say(DUTY, read(FULL));
    expect(shown(say('vastleggen', read(FULL), first.remember))).toContain(
      'Voor je eigen dossier (Magister).',
    );
  });

  it('leave the data of buttons as they are', () => {
    const data = (organisatie?: Organisatie) =>
      say('gevaar', organisatie).out.map((part) => part.kind === 'card' && part.card.actions);
    expect(data(read(FULL))).toEqual(data());
  });

  it('still fit on a card with the longest facts there can be', () => {
    const url = `https://x.nl/${'y'.repeat(280)}`;
    const wide = read({
      ...Object.fromEntries(['naam', 'veiligMailen', 'dossier'].map((key) => [key, LONG])),
      ...Object.fromEntries(
        ['fg', 'aandachtsfunctionaris', 'veiligThuis'].map((key) => [key, { naam: LONG, bereikbaar: LONG }]),
      ),
      ...Object.fromEntries(['meldcode', 'verzuimprotocol'].map((key) => [key, { naam: LONG, url }])),
    });
    for (const text of [DUTY, 'gevaar', 'jeugdhulp, school, 14 jaar, gezondheid, ondersteuning'])
      expect(Buffer.byteLength(shown(say(text, wide)))).toBeLessThan(25_000);
  });
});

describe('on a card', () => {
  const block = (text: string) => ({ type: 'TextBlock', text });
  const told = (...body: unknown[]) => {
    const card = { type: 'AdaptiveCard', version: '1.5', body } as const;
    const [out] = inOwnWords([{ kind: 'card', card }], read(FULL));
    return out?.kind === 'card' ? out.card.body : [];
  };

  it('somebody is named once, first of all where it is seen', () => {
    const hidden = {
      type: 'Container',
      isVisible: false,
      items: [block('Vraag jullie FG. Volg de meldcode.')],
    };
    expect(told(hidden, block('Vraag jullie FG.'), block('Vraag jullie FG.'))).toEqual([
      {
        ...hidden,
        items: [block('Vraag jullie FG. Volg de meldcode ([onze meldcode](https://voorbeeld.nl/meldcode)).')],
      },
      block('Vraag jullie FG (Bureau Privacy, fg@voorbeeld.nl).'),
      block('Vraag jullie FG.'),
    ]);
  });

  it('the number of Veilig Thuis is the own one, each time', () => {
    const before = 'Overleg met Veilig Thuis (0800-2000). Eerst advies vragen kan ook: 0800-2000.';
    const after = 'Overleg met Veilig Thuis (0100-123456). Eerst advies vragen kan ook: 0100-123456.';
    expect(told(block(before), block(before))).toEqual([block(after), block(after)]);
  });
});
