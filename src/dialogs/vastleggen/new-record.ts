import { type Besluit, explain, regelset } from '../../rules/index.ts';
import { readDate, readMonth } from './dates.ts';
import type { Concept } from './effect.ts';
import { fieldsOf } from './form-fields.ts';
import { formOf } from './form-kind.ts';
import type { Formulier, NieuweVastlegging } from './vastlegging.ts';
import type { Veld } from './veld.ts';

/** How dates and months are kept: one way, however they were written. */
const kept = ({ soort }: Veld, waarde: string): string =>
  (soort === 'datum' ? readDate(waarde) : soort === 'maand' ? readMonth(waarde) : undefined) ?? waarde;

/** A form that was looked at, as what is kept of it. */
export function newRecord(besluit: Besluit, { state, waarden }: Concept): NieuweVastlegging {
  const { feiten, perspectief } = state;
  const vorm = formOf(besluit, feiten);
  const { kenmerk = '', ...rest } = waarden;
  const velden: Formulier = Object.fromEntries(
    fieldsOf(vorm, besluit, feiten).flatMap((veld) => {
      const waarde = rest[veld.id];
      return waarde === undefined ? [] : [[veld.id, kept(veld, waarde)]];
    }),
  );
  return {
    soort: 'check',
    kenmerk,
    feiten,
    besluit,
    regels: besluit.regels,
    regelversie: regelset.versie,
    regelhash: regelset.hash,
    formulier: {
      vorm,
      perspectief,
      ...(vorm === 'wettelijk' ? { grondslag: explain(feiten, besluit, perspectief).grondslag.tekst } : {}),
      ...velden,
    },
    ...(velden.tot ? { eindigtOp: velden.tot } : {}),
  };
}
