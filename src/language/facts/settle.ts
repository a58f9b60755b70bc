import type { Feiten, FeitSleutel, FeitWaarde } from '../../rules/index.ts';
import type { Gelezen } from './state.ts';

/** Of several readings of one fact the first in its row is meant; a fact without a row may have one reading only. */
const FIRST: Partial<Record<FeitSleutel, readonly FeitWaarde[]>> = {
  gegevens: ['anoniem', 'buitenkant', 'strafrechtelijk', 'bijzonder', 'gewoon'],
  doel: [
    'tlv',
    'toeleiding',
    'overstap-vo-mbo',
    'overstap-po-vo',
    'uitschrijving',
    'stage',
    'delict',
    'veiligheid',
    'mishandeling',
    'schoolvoortgang',
    'verzuim',
    'ondersteuning',
  ],
  gezag: ['weet-niet', 'voogd', 'een-ouder', 'ouders-gescheiden', 'ouders-samen'],
  verzuim: ['weet-niet', 'ongeoorloofd', 'zorgelijk', 'geoorloofd', 'geen'],
  convenant: ['weet-niet'],
  ots: ['weet-niet'],
  wilsonbekwaam: ['weet-niet'],
  belang: ['geen', 'zwaarwegend'],
};

export interface Gevestigd {
  readonly feiten: Feiten;
  readonly gelezen: readonly Gelezen[];
  readonly onzeker: readonly {
    feit: FeitSleutel;
    waarden: readonly FeitWaarde[];
    van: number;
    tot: number;
  }[];
}

/** One value for each fact; where the readings contradict each other none, and it is to be asked. */
export function settle(all: readonly Gelezen[]): Gevestigd {
  const feiten: Partial<Record<FeitSleutel, FeitWaarde>> = {};
  const gelezen: Gelezen[] = [];
  const onzeker: Gevestigd['onzeker'][number][] = [];
  for (const feit of new Set(all.map((one) => one.feit))) {
    const readings = all.filter((one) => one.feit === feit);
    const values = [...new Set(readings.map(({ waarde }) => waarde))];
    const chosen = values.length === 1 ? values[0] : FIRST[feit]?.find((value) => values.includes(value));
    if (chosen === undefined) {
      const [first] = readings as [Gelezen];
      onzeker.push({ feit, waarden: values, van: first.van, tot: first.tot });
      continue;
    }
    feiten[feit] = chosen;
    gelezen.push(...readings.filter(({ waarde }) => waarde === chosen));
  }
  return { feiten, gelezen, onzeker };
}
