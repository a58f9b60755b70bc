import { WEET_NIET } from '../../rules/index.ts';
import type { TurnContext } from '../types.ts';
import { gedeeldeFeiten } from './feiten.ts';
import { brengtIn } from './lijnen.ts';
import { BRINGS } from './question.ts';
import { type MdoState, one } from './state.ts';
import { tafelVan } from './tafel.ts';

/** A paper to download. The address holds codes only: the paper is made from them on the spot. */
export interface PapierLink {
  readonly titel: string;
  readonly url: string;
}

const PAPIEREN = [
  { naam: 'toestemmingsformulier', titel: 'Toestemmingsformulier' },
  { naam: 'brief-ouders', titel: 'Brief aan de ouders' },
  { naam: 'brief-jongere', titel: 'Brief aan de jongere' },
] as const;

/** The facts of the case that a paper is filled in with. Who signs follows from them by the same rules as here. */
const FACTS = [
  'doel',
  'leeftijd',
  'gezag',
  'gescheidenUitzondering',
  'wilsonbekwaam',
  'convenant',
  'aanwezig',
  'verzuim',
] as const;

/** Sensitive last: the form names the most sensitive kind there is. */
const GEVOELIG = ['anoniem', 'buitenkant', 'gewoon', 'bijzonder', 'strafrechtelijk'];

function gegevens({ answers }: MdoState, context: TurnContext): string | undefined {
  const codes = tafelVan(answers, context).map(({ id }) => one(answers, `${BRINGS}${id}`));
  return [...GEVOELIG].reverse().find((code) => codes.includes(code));
}

/** Who sits there, and of those who only listens, as codes. Two of one kind are one: if one brings something, both do. */
function deelnemers({ answers }: MdoState, context: TurnContext): Record<string, string> {
  const table = tafelVan(answers, context).map((deelnemer) => ({
    code: deelnemer.deler ?? deelnemer.ontvanger,
    brengt: brengtIn(deelnemer, answers),
  }));
  const all = [...new Set(table.map(({ code }) => code))];
  const listening = all.filter((code) => !table.some((one) => one.code === code && one.brengt));
  return { deelnemers: all.join(','), luisteraars: listening.join(',') };
}

/** The papers of this meeting, or none where there is no address to get them from. A letter to who is under 12 is none. */
export function papierLinks(state: MdoState, context: TurnContext): PapierLink[] {
  const { publicUrl } = context;
  if (!publicUrl) return [];
  const feiten = gedeeldeFeiten(state.answers, context);
  const told: Record<string, unknown> = {
    vorm: one(state.answers, 'vorm'),
    ...Object.fromEntries(FACTS.map((key) => [key, feiten[key]])),
    gegevens: gegevens(state, context),
    ...deelnemers(state, context),
  };
  const query = new URLSearchParams(
    Object.entries(told)
      .filter(([, value]) => value !== undefined && value !== '' && value !== WEET_NIET)
      .map(([key, value]): [string, string] => [key, String(value)]),
  );
  const wanted = PAPIEREN.filter(({ naam }) => naam !== 'brief-jongere' || feiten.leeftijd !== '0-11');
  return wanted.map(({ naam, titel }) => ({ titel, url: `${publicUrl}/papieren/${naam}.docx?${query}` }));
}
