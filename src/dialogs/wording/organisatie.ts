import { type Aanspreekpunt, type Organisatie, ZONDER_ORGANISATIE } from '../organisatie/organisatie.ts';
import type { AdaptiveCard, Out } from '../types.ts';

/** Something texts speak of, and how it is told when the organisation said more about it. */
interface Swap {
  readonly found: RegExp;
  readonly told: (found: string) => string;
  /** Said once on a card is enough; a phone number is wanted wherever it stands. */
  readonly once: boolean;
}

/**
 * What is shown, in the organisation's own words: the first time a card or message speaks of *jullie FG* it says who
 * that is, documents become links, and the number of Veilig Thuis is theirs. The texts of rules and dialogs stay the
 * same for everybody; this is put over them at the very last.
 */
export function inOwnWords(out: readonly Out[], organisatie: Organisatie | undefined): readonly Out[] {
  if (!organisatie) return out;
  const swaps = swapsOf(organisatie);
  return out.map((part) => {
    const tell = teller(swaps);
    return part.kind === 'card'
      ? { ...part, card: walk(part.card, tell, true) as AdaptiveCard }
      : { ...part, text: tell(part.text, true) };
  });
}

type Tell = (text: string, seen: boolean) => string;

/** Tells of each thing once, where it is seen: what is folded away may never be opened. */
function teller(swaps: readonly Swap[]): Tell {
  const said = new Set<Swap>();
  return (text, seen) =>
    swaps.reduce((told, swap) => {
      if (!swap.once) return told.replaceAll(new RegExp(swap.found, 'g'), swap.told);
      if (!seen || said.has(swap) || !swap.found.test(told)) return told;
      said.add(swap);
      return told.replace(swap.found, swap.told);
    }, text);
}

function walk(part: unknown, tell: Tell, seen: boolean): unknown {
  if (Array.isArray(part)) return part.map((inner) => walk(inner, tell, seen));
  if (typeof part !== 'object' || part === null) return part;
  const { type, isVisible } = part as { type?: unknown; isVisible?: unknown };
  // What a button sends back is left as it is.
  if (typeof type === 'string' && type.startsWith('Action.')) return part;
  const shown = seen && isVisible !== false;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      type === 'TextBlock' && key === 'text' && typeof value === 'string'
        ? tell(value, shown)
        : walk(value, tell, shown),
    ]),
  );
}

function swapsOf({
  fg,
  aandachtsfunctionaris,
  veiligThuis,
  meldcode,
  verzuimprotocol,
  dossier,
}: Organisatie): Swap[] {
  const beside = (found: RegExp, more: string | undefined): Swap[] =>
    more === undefined ? [] : [{ found, told: (words) => `${words} (${more})`, once: true }];
  const link = (document: Organisatie['meldcode']) => document && `[${document.naam}](${document.url})`;
  return [
    ...(fg
      ? [
          {
            found: /functionaris gegevensbescherming \(FG\)/,
            told: () => `functionaris gegevensbescherming (FG: ${reach(fg)})`,
            once: true,
          },
        ]
      : []),
    ...beside(/\b[Jj]ullie FG\b/, fg && reach(fg)),
    ...beside(
      /\b(?:je|jullie|de) aandachtsfunctionaris\b/i,
      aandachtsfunctionaris && reach(aandachtsfunctionaris),
    ),
    ...beside(/\bde meldcode\b/i, link(meldcode)),
    ...beside(/\bjullie verzuimprotocol\b/i, link(verzuimprotocol)),
    ...beside(/\b[Jj]e eigen dossier\b/, dossier),
    ...safeAtHome(veiligThuis),
  ];
}

const reach = ({ naam, bereikbaar }: Aanspreekpunt): string => (bereikbaar ? `${naam}, ${bereikbaar}` : naam);

/** In danger the national number stays: it is free and answers day and night, which is said of that number only. */
function safeAtHome({ naam, bereikbaar }: Aanspreekpunt): Swap[] {
  const national = ZONDER_ORGANISATIE.veiligThuis.bereikbaar;
  if (!bereikbaar || bereikbaar === national) return [];
  return [
    {
      found: new RegExp(`${national}, gratis, dag en nacht`),
      told: (words) => `${words}. Of ${naam}, ${bereikbaar}`,
      once: false,
    },
    { found: new RegExp(`${national}(?!, gratis)`), told: () => bereikbaar, once: false },
  ];
}
