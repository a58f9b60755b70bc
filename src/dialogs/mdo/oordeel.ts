import type { Besluit } from '../../rules/index.ts';
import type { TurnContext } from '../types.ts';
import { child, stillToAsk } from '../wording/personen.ts';
import { gedeeldeFeiten } from './feiten.ts';
import type { Lijn } from './lijnen.ts';
import type { Eis } from './overlegvorm.ts';
import { EXTRA } from './question.ts';
import { type MdoAnswers, one } from './state.ts';
import { inZin, vormVan } from './tafel.ts';
import { eerstUitTeZoeken, klein, magHoeDanOok, opsomming, wieHoort } from './wording.ts';

/** What still has to be done before or around the meeting, as the rest of "Kan doorgaan als …" and as a step. */
export interface Voorwaarde {
  readonly als: string;
  readonly stap: string;
}

/** More than one condition is no first line any more; the steps below name them all. */
const MAX_NAMED = 1;
const MAX_PEOPLE = 2;

/** What this kind of overleg asks beyond the law, as far as it is not met. */
export const openEisen = (answers: MdoAnswers, context: TurnContext): Eis[] =>
  (vormVan(answers, context)?.eisen ?? []).filter(({ id }) => one(answers, `${EXTRA}${id}`) !== 'ja');

const namen = (lines: readonly Lijn[]): string => opsomming(lines.map(({ deelnemer }) => inZin(deelnemer)));

/** The same in the first line, which stays short. */
const kortNamen = (lines: readonly Lijn[]): string =>
  lines.length > MAX_PEOPLE ? `${lines.length} deelnemers` : namen(lines);

/** What has to be done for lines that may not be said as they are, the same for each in a group. */
function nodigVoor({ antwoord }: Lijn): Voorwaarde {
  const { uitkomst, feiten } = antwoord as NonNullable<Lijn['antwoord']>;
  if (uitkomst.soort !== 'besluit') {
    const what = eerstUitTeZoeken(uitkomst);
    const consent =
      uitkomst.soort === 'hangtAf' &&
      uitkomst.mogelijk.every(({ besluit }) => besluit.advies === 'vraag-toestemming');
    if (consent)
      return {
        als: 'er eerst toestemming is',
        stap: `Vraag toestemming. Van wie, hangt af van: ${what}`,
      };
    return { als: `je eerst uitzoekt: ${what}`, stap: `Zoek eerst uit: ${what}` };
  }
  return DO[uitkomst.besluit.advies](uitkomst.besluit, stillToAskSafe(uitkomst.besluit, feiten));
}

const stillToAskSafe = (besluit: Besluit, feiten: Parameters<typeof stillToAsk>[1]): string =>
  besluit.van.length > 0 ? stillToAsk(besluit, feiten) : '';

const DO: Record<Besluit['advies'], (besluit: Besluit, van: string) => Voorwaarde> = {
  'vraag-toestemming': (_, van) => ({
    als: `er eerst toestemming is van ${van}`,
    stap: `Vraag toestemming aan ${van}`,
  }),
  'bespreek-anoniem': (_, van) => ({
    als: `het anoniem blijft, of er toestemming is van ${van}`,
    stap: `Houd het anoniem, of vraag toestemming aan ${van}`,
  }),
  'weeg-af': () => ({
    als: 'eerst is afgewogen of het zonder toestemming mag',
    stap: 'Weeg eerst af of het zonder toestemming mag (doe daarvoor de check)',
  }),
  'niet-delen': ({ toestemming }) =>
    toestemming === 'nodig'
      ? {
          als: 'het anoniem blijft, want er is geen toestemming',
          stap: 'Houd het anoniem: er is geen toestemming',
        }
      : { als: 'wegblijft wat niet echt nodig is', stap: 'Laat weg wat niet echt nodig is' },
  'eerst-anders': () => ({
    als: 'je eerst de lichtere weg neemt',
    stap: 'Neem eerst de lichtere weg: anoniem, of via kind of ouders zelf',
  }),
  voorleggen: () => ({
    als: 'het eerst is voorgelegd aan de eigen organisatie of aan wie het bracht',
    stap: 'Leg het eerst voor aan de eigen organisatie, of aan wie het bracht',
  }),
  // Never asked for: these may be said.
  'delen-mag': () => ({ als: '', stap: '' }),
  'delen-moet': () => ({ als: '', stap: '' }),
};

/** Lines that may not be said as they are. */
export const geblokkeerd = (lines: readonly Lijn[]): Lijn[] =>
  lines.filter(({ antwoord }) => antwoord !== undefined && !magHoeDanOok(antwoord));

/** Each thing to do once, with all for whom it is needed. */
function perStap(lines: readonly Lijn[]): Voorwaarde[] {
  const groups = new Map<string, { needed: Voorwaarde; lines: Lijn[] }>();
  for (const line of geblokkeerd(lines)) {
    const needed = nodigVoor(line);
    const group = groups.get(needed.stap) ?? { needed, lines: [] };
    group.lines.push(line);
    groups.set(needed.stap, group);
  }
  return [...groups.values()].map(({ needed, lines: who }) => ({
    als: `${needed.als} voor ${kortNamen(who)}`,
    stap: `${needed.stap}. Voor: ${namen(who)}.`,
  }));
}

/** Those who may not hear everything: they leave, or it stays anonymous. */
function perOor(lines: readonly Lijn[]): Voorwaarde[] {
  const wie = new Set<string>();
  for (const { antwoord, anders } of lines) {
    if (!antwoord || !magHoeDanOok(antwoord)) continue;
    for (const other of anders) {
      if (magHoeDanOok(other)) continue;
      for (const name of wieHoort(other)) wie.add(name);
    }
  }
  if (wie.size === 0) return [];
  const names = opsomming([...wie]);
  return [
    {
      als: `niet alles op naam gezegd wordt waar ${opsomming([...wie]).replace(' en ', ' of ')} bij zit`,
      stap: `Spreek af wanneer ${names} erbij ${wie.size > 1 ? 'zijn' : 'is'}. Hieronder staat wat dan niet op naam kan.`,
    },
  ];
}

function uitnodigen(answers: MdoAnswers, context: TurnContext): Voorwaarde[] {
  if (one(answers, 'gezin') !== 'niet') return [];
  const feiten = gedeeldeFeiten(answers, context);
  const wie = feiten.leeftijd === '0-11' ? 'ouders' : `ouders en ${child(feiten).replace(/^het |^de /, '')}`;
  return vormVan(answers, context)?.ouders.aanTafel
    ? [{ als: `je ${wie} eerst uitnodigt`, stap: `Nodig ${wie} uit, en vertel waarvoor.` }]
    : [{ als: `je het ${wie} vooraf vertelt`, stap: `Vertel ${wie} vooraf over dit overleg.` }];
}

function doelBekend(answers: MdoAnswers): Voorwaarde[] {
  return one(answers, 'doel') === 'weet-niet'
    ? [{ als: 'het doel eerst op papier staat', stap: 'Schrijf samen het doel op.' }]
    : [];
}

const afspraken = (answers: MdoAnswers, context: TurnContext): Voorwaarde[] =>
  openEisen(answers, context).map(({ tekst }) => ({
    als: 'je regelt wat dit overleg zelf vraagt',
    stap: `Afspraak van dit overleg, meer dan de wet vraagt: ${tekst}`,
  }));

export interface Oordeel {
  /** One line that somebody in a hurry can act on. */
  readonly kop: string;
  readonly stappen: readonly string[];
}

/** Whether the meeting can go ahead, under what conditions, and what to do first. */
export function oordeel(lines: readonly Lijn[], answers: MdoAnswers, context: TurnContext): Oordeel {
  const sharing = lines.filter(({ antwoord }) => antwoord !== undefined);
  const blocked = geblokkeerd(lines);
  const voorwaarden = [
    ...perStap(lines),
    ...doelBekend(answers),
    ...afspraken(answers, context),
    ...uitnodigen(answers, context),
    ...perOor(lines),
  ];
  const stappen = voorwaarden.map(({ stap }) => stap);
  const [first] = perStap(lines);
  if (sharing.length > 0 && blocked.length === sharing.length && first) {
    const [wat] = first.stap.split('. Voor:');
    return { kop: `Nog niet: ${klein(wat ?? first.stap)}.`, stappen };
  }
  if (voorwaarden.length === 0) return { kop: 'Kan doorgaan.', stappen };
  const named = [...new Set(voorwaarden.map(({ als }) => als))];
  const left = named.length - MAX_NAMED;
  const more = left > 0 ? `, en nog ${left} ${left === 1 ? 'punt' : 'punten'}` : '';
  return { kop: `Kan doorgaan als ${named.slice(0, MAX_NAMED).join('')}${more}.`, stappen };
}
