import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/rules/catalogus.ts';
import type { Regel } from '../../src/rules/data/types.ts';
import { regelHash } from '../../src/rules/hash.ts';
import {
  afwegingVragen,
  bronnen,
  decide,
  directGevaar,
  type Feiten,
  feitDefinities,
  regels,
} from '../../src/rules/index.ts';
import { nagekekenGeldig } from '../../src/rules/nagekeken.ts';

describe('examples', () => {
  it.each(regels.map((r) => [r.id, r] as const))(
    '%s fires in its example and misses in the near miss',
    (id, rule) => {
      expect(rule.voorbeelden.length).toBeGreaterThan(0);
      for (const { feiten, bijna } of rule.voorbeelden) {
        expect(carriers(feiten as Feiten)).toContain(id);
        expect(Object.keys(bijna.wijziging)).toHaveLength(1);
        expect(carriers({ ...feiten, ...bijna.wijziging } as Feiten)).not.toContain(id);
      }
    },
  );
});

function carriers(feiten: Feiten): readonly string[] {
  const outcome = decide(feiten);
  return outcome.soort === 'besluit' ? outcome.besluit.regels : [];
}

describe('yes and no', () => {
  it('mean in the label what they mean in the rules', () => {
    for (const { sleutel, opties } of feitDefinities)
      for (const { waarde, label } of opties)
        if (typeof waarde === 'boolean')
          expect(label.startsWith(waarde ? 'Ja' : 'Nee'), `${sleutel}: ${label}`).toBe(true);
  });
});

describe('reviews', () => {
  it('are claimed by no rule unless they hold for its present text', () => {
    for (const rule of regels) if (rule.nagekeken) expect(nagekekenGeldig(rule), rule.id).toBe(true);
  });

  it('lapse when the rule changes', () => {
    const [rule] = regels as [Regel];
    const signed = {
      ...rule,
      nagekeken: { wie: 'x', rol: 'jurist', datum: '2026-01-01', hash: regelHash(rule) },
    };
    expect(nagekekenGeldig(signed)).toBe(true);
    expect(nagekekenGeldig({ ...signed, titel: `${rule.titel} altijd` })).toBe(false);
    expect(nagekekenGeldig(rule)).toBe(false);
  });
});

describe('sources', () => {
  const ids = bronnen.map((b) => b.id);
  const cited = [
    ...regels.flatMap((r) => r.redenen.flatMap((x) => x.bronnen)),
    ...rulebook.aanwijzingen.flatMap((a) => a.bronnen),
    ...directGevaar.stappen.flatMap((s) => s.bronnen.map((b) => b.id)),
  ];

  it('have one id each', () => expect(new Set(ids).size).toBe(ids.length));
  it('are there when cited', () => expect(cited.filter((id) => !ids.includes(id))).toEqual([]));
  it('are cited when there', () => expect(ids.filter((id) => !cited.includes(id))).toEqual([]));
  it('say what is the matter unless they simply hold', () => {
    for (const b of bronnen) expect(b.status === 'actueel' || Boolean(b.opmerking), b.id).toBe(true);
  });
  it('stand behind every reason and instruction', () => {
    for (const r of regels) for (const x of r.redenen) expect(x.bronnen.length, r.id).toBeGreaterThan(0);
    for (const a of rulebook.aanwijzingen) expect(a.bronnen.length, a.id).toBeGreaterThan(0);
  });
});

describe('data files', () => {
  const files = readdirSync('src/rules/data', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src/rules/data', name));
  it.each(files)('%s imports types only', (file) => {
    const values = readFileSync(file, 'utf8').match(/^import (?!type).*/gm) ?? [];
    expect(values).toEqual([]);
  });

  it('hold one rule each, named after it, and none is left out', () => {
    const named = files.filter((f) => /data\/regels\/.+\/.+\.ts$/.test(f)).map((f) => basename(f, '.ts'));
    expect(named.sort()).toEqual(regels.map((r) => r.id).sort());
  });

  it('survive a JSON round trip', () => {
    const all = [rulebook, bronnen, afwegingVragen];
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});

/** Everything in the data that a person reads. */
const texts = [
  ...regels.flatMap((r) => [
    r.titel,
    r.twijfel ?? '',
    ...r.redenen.map((x) => x.tekst),
    ...r.voorbeelden.flatMap((v) => [v.situatie, v.bijna.waarom]),
  ]),
  ...rulebook.aanwijzingen.flatMap((a) => [a.tekst, a.tekstAnder ?? '', a.twijfel ?? '']),
  ...bronnen.map((b) => b.opmerking ?? ''),
  ...feitDefinities.flatMap((d) => [
    ...(typeof d.vraag === 'string' ? [d.vraag] : Object.values(d.vraag)),
    d.waarom,
    d.uitzoeken,
    ...d.opties.flatMap((o) => [o.label, o.als, o.uitleg ?? '']),
  ]),
  ...afwegingVragen.flatMap((q) => [q.vraag, q.denkAan]),
  ...directGevaar.stappen.map((s) => s.tekst),
].filter(Boolean);

describe('the Dutch', () => {
  it.each([
    ['no exclamation marks', /!/],
    ['no formal address', /\b(u|uw)\b/i],
    ['no legalese', /\b(teneinde|derhalve|dient te|dienen te|voornoemd|aldaar|indien|jegens|alsmede)\b/i],
  ])('has %s', (_, pattern) => expect(texts.filter((t) => pattern.test(t))).toEqual([]));

  it('has sentences of at most 32 words', () => {
    const long = texts.flatMap((t) => t.split(/(?<=[.?:;])\s+/)).filter((s) => s.split(/\s+/).length > 32);
    expect(long).toEqual([]);
  });

  const sources = new URL('../../../shared/sources/', import.meta.url);
  it.skipIf(!existsSync(sources))('is our own: no eight words in a row from a source', () => {
    const normal = (t: string) =>
      t
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .split(' ');
    const shingles = new Set<string>();
    for (const file of readdirSync(sources).filter((name) => name.endsWith('.txt'))) {
      const words = normal(readFileSync(new URL(file, sources), 'utf8'));
      for (let i = 0; i + 8 <= words.length; i++) shingles.add(words.slice(i, i + 8).join(' '));
    }
    const copied = texts.filter((t) => {
      const words = normal(t);
      return words.some((_, i) => i + 8 <= words.length && shingles.has(words.slice(i, i + 8).join(' ')));
    });
    expect(copied).toEqual([]);
  });
});

it('a hash never looks like the number of somebody', () => {
  for (const rule of regels) expect(regelHash(rule)).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){2}$/);
});
