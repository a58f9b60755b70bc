import type { TurnContext } from '../types.ts';
import { lijnenVan } from './lijnen.ts';
import { BRINGS } from './question.ts';
import { type MdoState, one } from './state.ts';
import { doelVan, tafelVan } from './tafel.ts';

/** A paper to download. The address holds codes only: the paper is made from them on the spot. */
export interface PapierLink {
  readonly titel: string;
  readonly url: string;
}

const SOORTEN = [
  { soort: 'toestemming', naam: 'toestemmingsformulier', titel: 'Toestemmingsformulier' },
  { soort: 'brief-ouders', naam: 'brief-ouders', titel: 'Brief aan de ouders' },
  { soort: 'brief-jongere', naam: 'brief-jongere', titel: 'Brief aan de jongere' },
] as const;

/** Sensitive last: the form names the most sensitive kind there is. */
const GEVOELIG = ['anoniem', 'buitenkant', 'gewoon', 'bijzonder', 'strafrechtelijk'];

/** Whose consent the rules ask of anybody at the table, whether it is there yet or not. */
function persons(state: MdoState, context: TurnContext): string[] {
  const found = lijnenVan(state.answers, context).flatMap(({ antwoord }) => {
    if (antwoord?.uitkomst.soort === 'besluit') return antwoord.uitkomst.besluit.van;
    return antwoord?.uitkomst.soort === 'hangtAf'
      ? antwoord.uitkomst.mogelijk.flatMap(({ besluit }) => besluit.van)
      : [];
  });
  return [...new Set(found)];
}

/** What is brought in by those whose line asks for consent, the most sensitive of it. */
function gegevens(state: MdoState, context: TurnContext): string | undefined {
  const codes = tafelVan(state.answers, context).map(({ id }) => one(state.answers, `${BRINGS}${id}`));
  return [...GEVOELIG].reverse().find((code) => codes.includes(code));
}

/** The papers of this meeting, or none where there is no address to get them from. A letter to who is under 12 is none. */
export function papierLinks(state: MdoState, context: TurnContext): PapierLink[] {
  const { publicUrl } = context;
  if (!publicUrl) return [];
  const { answers } = state;
  const leeftijd = one(answers, 'leeftijd');
  const query = (soort: string) =>
    new URLSearchParams(
      Object.entries({
        soort,
        vorm: one(answers, 'vorm'),
        doel: doelVan(answers, context)?.doel,
        leeftijd,
        gezag: one(answers, 'gezag'),
        ontvangers: tafelVan(answers, context)
          .map(({ id }) => id)
          .join(','),
        gegevens: gegevens(state, context),
        wie: persons(state, context).join(','),
      }).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
  return SOORTEN.filter(({ soort }) => soort !== 'brief-jongere' || leeftijd !== '0-11').map(
    ({ soort, naam, titel }) => ({ titel, url: `${publicUrl}/papieren/${naam}.docx?${query(soort)}` }),
  );
}
