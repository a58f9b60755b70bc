import { type Besluit, explain, regelset } from '../../rules/index.ts';
import { birthMonth } from './birth-month.ts';
import { readDate } from './dates.ts';
import type { Concept } from './effect.ts';
import { fieldsOf } from './form-fields.ts';
import { formOf } from './form-kind.ts';
import type { Formulier, NieuweVastlegging } from './vastlegging.ts';

const DATES = ['op', 'tot'];

/** A form that was looked at, as what is kept of it. */
export function newRecord(besluit: Besluit, { state, waarden }: Concept, vandaag: string): NieuweVastlegging {
  const { feiten, perspectief } = state;
  const vorm = formOf(besluit, feiten);
  const { kenmerk = '', geboortemaand, ...rest } = waarden;
  const ids = fieldsOf(vorm, besluit, feiten).map(({ id }) => id);
  const filled = Object.entries(rest).filter(([id]) => ids.includes(id));
  const velden: Formulier = Object.fromEntries(
    filled.map(([id, waarde]) => [id, DATES.includes(id) ? (readDate(waarde) ?? waarde) : waarde]),
  );
  const month = birthMonth(geboortemaand ?? '', feiten, vandaag);
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
    ...(month ? { geboortemaand: month } : {}),
  };
}
