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
    if (part.kind === 'text') return { ...part, text: tell(part.text) };
    // What is folded away may never be opened: what is seen goes first.
    const seen = walk(part.card, tell, { hidden: false });
    return { ...part, card: walk(seen, tell, { hidden: true }) as AdaptiveCard };
  });
}

export type Tell = (text: string) => string;

/** Tells in the organisation's own words, of each thing once, for what is neither card nor message. */
export const tellerOf = (organisatie: Organisatie | undefined): Tell =>
  organisatie ? teller(swapsOf(organisatie)) : (text) => text;

/** Tells of each thing once. */
function teller(swaps: readonly Swap[]): Tell {
  const said = new Set<Swap>();
  return (text) =>
    swaps.reduce((told, swap) => {
      if (!swap.once) return told.replaceAll(new RegExp(swap.found, 'g'), swap.told);
      if (said.has(swap) || !swap.found.test(told)) return told;
      said.add(swap);
      return told.replace(swap.found, swap.told);
    }, text);
}

/** The same part with its texts told anew: of what is folded away only, or of all the rest. */
function walk(part: unknown, tell: Tell, which: { readonly hidden: boolean }, folded = false): unknown {
  if (Array.isArray(part)) return part.map((inner) => walk(inner, tell, which, folded));
  if (typeof part !== 'object' || part === null) return part;
  const { type, isVisible } = part as { type?: unknown; isVisible?: unknown };
  // What a button sends back is left as it is.
  if (typeof type === 'string' && type.startsWith('Action.')) return part;
  const inside = folded || isVisible === false;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      const isText = type === 'TextBlock' && key === 'text' && typeof value === 'string';
      if (!isText) return [key, walk(value, tell, which, inside)];
      return [key, inside === which.hidden ? tell(value) : value];
    }),
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
  if (!bereikbaar || bereikbaar === ZONDER_ORGANISATIE.veiligThuis.bereikbaar) return [];
  return [
    {
      found: /0800-2000, gratis, dag en nacht/,
      told: (words) => `${words}. Of ${naam}, ${bereikbaar}`,
      once: false,
    },
    { found: /0800-2000(?!, gratis)/, told: () => bereikbaar, once: false },
  ];
}
