import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/begrijp.ts';
import { lookAtParties } from '../../src/language/read.ts';
import { beside } from '../../src/language/roles/beside.ts';
import { namesOf } from '../../src/language/weigh/seen.ts';

const seen = (tekst: string, code: string): string[] => {
  const { kandidaten, zinsdelen } = lookAtParties(tekst).omgeving;
  const who = kandidaten.find((one) => one.code === code);
  return who ? namesOf((names) => beside(zinsdelen, who, names)) : [];
};

describe('what stands with somebody in their clauses', () => {
  it('follows the writer by "ik" and "mij", and others by name', () => {
    const tekst = 'Ik ben mentor. Mag de huisarts mij vertellen wat er is?';
    expect(seen(tekst, 'onderwijs')).toContain('X.mij voor?=geeft');
    expect(seen(tekst, 'medisch')).toContain('X voor?=mij');
    expect(seen(tekst, 'medisch')).not.toContain('X na=ik');
  });

  it('knows "zij" as who was named last before it', () => {
    const tekst = 'Mentor hier. De huisarts weet meer. Mag die mij vertellen wat er is?';
    expect(seen(tekst, 'medisch')).toContain('X.die voor?=geeft');
    expect(seen(tekst, 'onderwijs')).not.toContain('X.die voor?=geeft');
  });

  it('keeps to the clause, and sees nothing where nobody else and no verb is', () => {
    expect(seen('Ik ben mentor. De huisarts is aardig, mag ik bellen?', 'medisch')).toEqual([]);
  });
});

describe('who wants to know it from whom, told over more than one sentence', () => {
  it.each([
    ['Ben leerkracht. De logopedist weet hoe het zit. Mag zij mij dat vertellen?', 'medisch', 'onderwijs'],
    ['Kan de school mij zeggen of hij er vaak niet is? ik ben wijkteammedewerker', 'onderwijs', 'jeugdhulp'],
    [
      'Is een school verplicht om mij als leerplichtambtenaar door te geven dat ze ziek is?',
      'onderwijs',
      'leerplicht',
    ],
    ['Ben leerkracht. De logopedist weet niks. Mag ik haar dat vertellen?', 'onderwijs', 'medisch'],
    [
      'Kan ik de school zeggen dat hij hier vaak niet is? ik ben wijkteammedewerker',
      'jeugdhulp',
      'onderwijs',
    ],
    [
      'Ben ik als leerplichtambtenaar verplicht om een school door te geven dat ze ziek is?',
      'leerplicht',
      'onderwijs',
    ],
  ])('%s', (tekst, deler, ontvanger) => {
    expect(begrijp(tekst).feiten).toMatchObject({ deler, ontvanger });
  });
});
