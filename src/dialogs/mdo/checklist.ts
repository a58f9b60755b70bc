import type { Bron } from '../../rules/index.ts';
import { ZONDER_ORGANISATIE } from '../organisatie/organisatie.ts';
import type { TurnContext } from '../types.ts';
import type { Bronverwijzing } from './overlegvorm.ts';
import { type MdoAnswers, one } from './state.ts';
import { doelVan, vormVan } from './tafel.ts';
import { bronnenVan } from './vormen.ts';
import { klein } from './wording.ts';

/** The four parts of a meeting, in its own order. */
export const FASEN = ['vooraf', 'tijdens', 'verslag', 'daarna'] as const;
export type Fase = (typeof FASEN)[number];

export const FASE_NAAM: Readonly<Record<Fase, string>> = {
  vooraf: 'Vooraf',
  tijdens: 'Tijdens',
  verslag: 'Verslag',
  daarna: 'Daarna',
};

/** One thing to do, to be ticked, with where it comes from. */
export interface Punt {
  readonly id: string;
  readonly fase: Fase;
  readonly tekst: string;
  readonly bronnen: readonly Bron[];
}

/** The checklist of this meeting. */
export function checklistVan(answers: MdoAnswers, context: TurnContext): Punt[] {
  const vorm = vormVan(answers, context);
  if (!vorm) return [];
  const {
    dossier = 'je eigen dossier',
    veiligMailen = 'beveiligde mail',
    fg,
  } = context.organisatie ?? ZONDER_ORGANISATIE;
  const jong = one(answers, 'leeftijd') === '0-11';
  const ouder = ['16-17', '18+'].includes(one(answers, 'leeftijd') ?? '');
  const doel = doelVan(answers, context);
  const item = (id: string, fase: Fase, tekst: string, ...bronnen: Bronverwijzing[]): Punt => ({
    id,
    fase,
    tekst,
    bronnen: bronnenVan(bronnen),
  });
  const uitgenodigd = ouder ? 'de jongere' : jong ? 'de ouders' : 'de ouders en de jongere';
  return [
    item(
      'doel',
      'vooraf',
      doel ? `Zet het doel op papier: ${klein(doel.naam)}.` : 'Zet het doel op papier.',
      'cv-3.4',
    ),
    item('taak', 'vooraf', 'Ieder schrijft op vanuit welke wettelijke taak die meedoet.', 'cv-3.4'),
    vorm.ouders.aanTafel
      ? item(
          'uitnodigen',
          'vooraf',
          `Nodig ${uitgenodigd} uit. Zij mogen iemand meenemen.`,
          'cv-12.5',
          'cv-ouders',
        )
      : item('ouders', 'vooraf', vorm.ouders.tekst, ...vorm.ouders.bronnen.slice(0, 1)),
    item(
      'informeren',
      'vooraf',
      `${vorm.informeert.tekst} Ook: hoe lang je bewaart, hun rechten, en waar ze met vragen of een klacht terechtkunnen.`,
      'cv-12',
      ...vorm.informeert.bronnen.slice(0, 1),
    ),
    item(
      'bespreken',
      'vooraf',
      'Hulpverleners bespreken vooraf met ouders of jongere wat zij vertellen.',
      'cv-4.4',
      'vr-6',
    ),
    ...vorm.eisen.map(({ id, tekst, bronnen }) =>
      item(`eis-${id}`, 'vooraf', `Afspraak van dit overleg: ${tekst}`, ...bronnen),
    ),
    item('voorzitter', 'tijdens', vorm.voorzitter.tekst, ...vorm.voorzitter.bronnen.slice(0, 1)),
    item('praten-met', 'tijdens', 'Praat mét ouders en jongere, niet over hen.', 'nji-mdo-tips', 'cv-ouders'),
    item(
      'anoniem',
      'tijdens',
      'Kan het zonder naam? Bespreek het dan zo dat niemand weet om wie het gaat.',
      'sd-reglement-10',
    ),
    item(
      'niet-meer',
      'tijdens',
      'Zeg niet meer dan nodig is voor dit doel. Over hulp thuis liefst alleen dát die er is.',
      'cv-7.3',
      'cv-5.4',
    ),
    item(
      'wie-gaat',
      'tijdens',
      'Wie klaar is, of hier niet bij hoort, gaat van tafel.',
      'cv-3.4',
      'b6-casusoverleg',
    ),
    item('verslag', 'verslag', vorm.verslag.tekst, ...vorm.verslag.bronnen.slice(0, 1)),
    item(
      'kanaal',
      'verslag',
      `Stuur niets onbeveiligd: gebruik ${veiligMailen} of het systeem van dit overleg.`,
      'nji-mdo-tips',
    ),
    item(
      'vastleggen',
      'verslag',
      `Spreek af wie wat vastlegt. Jouw deel komt in ${dossier}: alleen wat voor je eigen taak nodig is.`,
      'cv-5.5',
      'nji-mdo-tips',
    ),
    item(
      'zeggenschap',
      'verslag',
      'Wat een ander inbracht, gebruik je alleen verder als die ander dat goedvindt.',
      'cv-3.4',
      'cv-11.4',
    ),
    item('uitkomst', 'daarna', `Vertel ${uitgenodigd} wat er is afgesproken.`, 'cv-12', 'sd-reglement-11'),
    item(
      'intrekken',
      'daarna',
      'Trekt iemand toestemming in? Laat het dan alle partijen weten en stop met delen.',
      'cv-11.5',
      'avg-7',
    ),
    item(
      'einde',
      'daarna',
      'Stop met verwerken als de hulp klaar is, of na een jaar onafgebroken terug op school. Bewaar niet langer dan je eigen termijn.',
      'cv-5.6',
      'cv-9',
    ),
    item(
      'twijfel',
      'daarna',
      `Twijfel of een datalek? Bel ${fg ? aanspreek(fg) : 'de FG van je organisatie'}.`,
      'nji-mdo-tips',
    ),
  ];
}

const aanspreek = ({ naam, bereikbaar }: { readonly naam: string; readonly bereikbaar?: string }): string =>
  bereikbaar ? `${naam} (${bereikbaar})` : naam;
