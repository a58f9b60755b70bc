import type { FeitWaarde } from '../../rules/index.ts';
import type { Stand } from '../data/toestemming/types.ts';
import type { Gelezen } from '../facts/state.ts';
import type { Item } from '../patterns/item.ts';
import { withoutAuthority } from './authority.ts';
import { lastSaid } from './change.ts';
import { takenAsGiven } from './enough.ts';
import { leaning } from './leaning.ts';
import { ofAnother } from './of-another.ts';
import type { Wie } from './person-words.ts';
import type { Uitspraak, Woorden } from './spoken.ts';
import { statements } from './statements.ts';
import { oneParent, together } from './two-parents.ts';

const VOOGD = new Set(['voogd', 'voogdes', 'curator']);

const names = (items: readonly Item[], van: number, tot: number): boolean =>
  items.slice(van, tot).some(({ w }) => VOOGD.has(w));

export interface Toestemmingen {
  readonly gelezen: readonly Gelezen[];
  readonly onzeker: readonly {
    readonly feit: 'toestemmingOuders' | 'toestemmingJeugdige';
    readonly waarden: readonly FeitWaarde[];
    readonly van: number;
    readonly tot: number;
  }[];
}

/** What the message says about the consent of parents and of the young person. */
export function readConsent(
  items: readonly Item[],
  gezag: FeitWaarde | undefined,
  leeftijd: FeitWaarde | undefined,
): Toestemmingen {
  const { said, loose } = statements(items, leeftijd !== undefined);
  const gelezen: Gelezen[] = [];
  const onzeker: Toestemmingen['onzeker'][number][] = [];
  // "voogd weigert, ouders willen wel": who decides is the voogd.
  const byVoogd = said.filter(({ wie, van, tot }) => wie === 'ouders' && names(items, van, tot));
  const decides = (u: Uitspraak) => u.wie !== 'ouders' || byVoogd.length === 0 || byVoogd.includes(u);
  const latest = (wie: Wie): Uitspraak | undefined =>
    lastSaid(
      items,
      said.filter((u) => (u.wie === wie || u.wie === 'alle') && decides(u)),
    );
  const place = (of: readonly (Uitspraak | undefined)[]) => {
    const known = of.filter((u) => u !== undefined);
    return { van: Math.min(...known.map(({ van }) => van)), tot: Math.max(...known.map(({ tot }) => tot)) };
  };

  const jeugdige = latest('jeugdige');
  // "Voogd wil dat ... Zij heeft getekend.", of a child of 8: that is the voogd.
  const ofVoogd = leeftijd === '0-11' && jeugdige?.verwijst && items.some(({ w }) => VOOGD.has(w));
  if (jeugdige && jeugdige.stand !== 'tegenstrijdig' && !ofVoogd)
    gelezen.push({
      feit: 'toestemmingJeugdige',
      waarde: jeugdige.stand,
      van: jeugdige.van,
      tot: jeugdige.tot,
    });

  const [ouders, moeder, vader] = [latest('ouders'), latest('moeder'), latest('vader')];
  const certain = (u: Uitspraak | undefined): Stand | undefined =>
    u && u.stand !== 'tegenstrijdig' ? u.stand : undefined;
  const feit = 'toestemmingOuders';
  const without = moeder || vader ? withoutAuthority(items) : undefined;
  if (without) {
    const [counts, where] = without === 'moeder' ? [vader, vader] : [moeder, moeder];
    const status = certain(counts) ?? certain(ouders);
    if (status) gelezen.push({ feit, waarde: status, ...place([where ?? ouders]) });
  } else if (moeder || vader) {
    const [m, v] = [certain(moeder) ?? certain(ouders), certain(vader) ?? certain(ouders)];
    const where = place([moeder, vader]);
    const one = moeder && vader ? undefined : (certain(moeder) ?? certain(vader));
    const other = moeder ? 'vader' : 'moeder';
    const both = one === 'niet-gevraagd' && !ouders && takenAsGiven(items, other);
    const status = both ? together(one, 'gegeven') : (oneParent(one, gezag) ?? together(m, v));
    if (status) gelezen.push({ feit, waarde: status, ...where });
    else if (one)
      onzeker.push({ feit, waarden: one === 'gegeven' ? ['gegeven', 'een-van-twee'] : [one], ...where });
  } else if (ouders) {
    const status = certain(ouders);
    if (status) gelezen.push({ feit, waarde: status, ...place([ouders]) });
    else onzeker.push({ feit, waarden: ['niet-gevraagd', 'geweigerd'], ...place([ouders]) });
  }
  const own = loose.find((hit) => spokenOfConsent(items, hit) && !ofAnother(items, hit));
  if (own && said.length === 0) attribute(own, leeftijd, gelezen);
  return { gelezen, onzeker };
}

const spokenOfConsent = (items: readonly Item[], { van, tot }: Woorden): boolean =>
  items.slice(Math.max(0, van - 3), tot).some(({ w }) => w.startsWith('toestemming'));

/** Consent without anybody named: below 12 it can only be the parents', from 18 only the young person's. */
function attribute(hit: Woorden, leeftijd: FeitWaarde | undefined, gelezen: Gelezen[]): void {
  const stand = leaning(hit.value.stand, undefined);
  if (stand === null || stand === 'tegenstrijdig') return;
  const place = { waarde: stand, van: hit.van, tot: hit.tot };
  if (leeftijd === '0-11') gelezen.push({ feit: 'toestemmingOuders', ...place });
  if (leeftijd === '18+' || leeftijd === '16-17') gelezen.push({ feit: 'toestemmingJeugdige', ...place });
}
