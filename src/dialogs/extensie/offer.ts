import { leesCode, vindCode } from '../../rules/index.ts';
import { onlooker } from '../delen/onlooker.ts';
import { openCode } from '../delen/open-code.ts';
import { sharedCard } from '../delen/shared-card.ts';
import { resultView } from '../result/view.ts';
import type { AdaptiveCard, TurnContext } from '../types.ts';
import { type Match, search } from '../voorbeelden/search.ts';
import { answerOf } from '../wording/feit.ts';
import { inWordsOfHere } from '../wording/hier.ts';

/** Something to put in a message: how it stands in the list, and the card. */
export interface Offer {
  readonly titel: string;
  readonly regel: string;
  readonly card: AdaptiveCard;
}

/** Several cards travel in one answer, of which few are looked at. */
const MOST_OFFERS = 6;
const MAX_BYTES = 16_000;

/** What fits a code or a few words, to insert in a message. Empty when nothing does. */
export function offersFor(text: string, context: TurnContext): Offer[] {
  const code = vindCode(text);
  if (code) return offerOfCode(code, context);
  return search(text)
    .slice(0, MOST_OFFERS)
    .map((match) => offerOf(match, context));
}

const NOTHING = 'Niets gevonden. Typ een code, of woorden zoals: gescheiden 14 jeugdhulp.';
const TYPO = 'Deze code is nog niet af, of er zit een tikfout in. Kijk hem nog eens na.';
const NEWER = 'Deze code is van een nieuwere versie dan ik ken.';

/** What is said when nothing fits. Teams searches while somebody still types, so half a code is no error yet. */
export function nothingFor(text: string): string {
  const code = vindCode(text);
  if (!code) return NOTHING;
  const read = leesCode(code);
  return read.soort === 'fout' && read.reden === 'nieuwer' ? NEWER : TYPO;
}

/** What is inserted is read in another conversation, by more people. */
const forAll = (context: TurnContext): TurnContext => ({ ...context, eenOpEen: false });

/** The result behind a code or the address of its page. */
export function offerOfCode(text: string, context: TurnContext): Offer[] {
  const code = vindCode(text) ?? text;
  const read = leesCode(code);
  if (read.soort === 'fout') return [];
  const [first] = inWordsOfHere(openCode(code, context).out, forAll(context));
  if (first?.kind !== 'card') return [];
  const titel = read.soort === 'mdo' ? titleOf(first.card) : resultView(onlooker(read.feiten)).headline;
  return [{ titel, regel: `Code ${code}`, card: first.card }];
}

/** The first line of a card. */
const titleOf = ({ body }: AdaptiveCard): string => (body as { text?: string }[])[0]?.text ?? '';

function offerOf({ titel, feiten, anders }: Match, context: TurnContext): Offer {
  const { headline } = resultView(onlooker(feiten));
  const [first] = inWordsOfHere(
    [{ kind: 'card', card: sharedCard(feiten, { publicUrl: context.publicUrl, maxBytes: MAX_BYTES }) }],
    forAll(context),
  );
  const changed = anders.map((key) => answerOf(key, feiten[key] ?? ''));
  return {
    titel,
    regel: changed.length > 0 ? `${changed.join(', ')}. ${headline}` : headline,
    card: (first as { card: AdaptiveCard }).card,
  };
}
