import { directGevaar } from '../../rules/index.ts';
import { button, link, primary } from '../cards/actions.ts';
import { bytes, card, fitting, MAX_CARD_BYTES } from '../cards/card.ts';
import { bullets, type Element, heading, numbered, small, text, title } from '../cards/elements.ts';
import type { NotePart } from '../record/lines.ts';
import { emptyState } from '../state/state.ts';
import type { AdaptiveCard, TurnContext } from '../types.ts';
import { sourceList } from '../wording/bron.ts';
import { mdoButton } from './pack.ts';
import { papierLinks } from './papier-links.ts';
import type { MdoState } from './state.ts';

const COMMANDS = [
  '*mdo*, *zat*, *thuiszitterstafel*: een overleg voorbereiden',
  '*verder*, *terug*, *opnieuw*, *stop*: door de kaarten',
  '*wijzig tafel*, *wijzig leeftijd*: één antwoord wijzigen',
  '*waarom*, *papieren*, *vastleggen*: na de uitkomst',
  '*typ*: de vragen als tekst, zonder knoppen',
  '*toestemming nodig?*: de check voor één vraag',
  '*direct gevaar*: wat je nu meteen doet',
];

/** The papers to download: made on the spot from codes, without any name. */
export function papersCard(state: MdoState, context: TurnContext, notices: readonly string[]): AdaptiveCard {
  const links = papierLinks(state, context);
  const explained =
    links.length > 0
      ? [
          text('Je krijgt een Word-bestand zonder namen. Namen vul je zelf met de hand in.'),
          small('Het formulier volgt convenant, Bijlage 5. De brieven vertellen wat art. 12.4 vraagt.'),
        ]
      : [text('Downloaden kan hier niet: daarvoor heeft je beheerder nog geen webadres ingesteld.')];
  return card(
    [title('Papieren'), ...notices.map(text), ...explained],
    [
      ...links.map(({ titel, url }) => link(titel, url)),
      mdoButton('Terug', 'terug', state),
      mdoButton('Stop', 'stop', state),
    ],
  );
}

/** The note within a card, for a group: a message would be there for all to read. */
export function mdoNoteCard(
  parts: readonly NotePart[],
  state: MdoState,
  notices: readonly string[],
): AdaptiveCard {
  const top = [
    title('Vastleggen'),
    ...notices.map(text),
    small('Alleen jij ziet dit. Neem het over in je eigen dossier.'),
  ];
  const actions = [mdoButton('Terug', 'terug', state), mdoButton('Opnieuw', 'opnieuw', state)];
  const elements = parts.map(({ head, lines }): Element[] => [heading(head), bullets(lines)]);
  const { kept, left } = fitting(elements, MAX_CARD_BYTES - bytes(card(top, actions)) - 200);
  const more =
    left > 0
      ? [small('De notitie is te lang voor deze kaart. Vraag haar op in een eigen chat met mij.')]
      : [];
  return card([...top, ...kept.flat(), ...more], actions);
}

/** No questions first: who to call, and the way back to the meeting. */
export const mdoDangerCard = (state: MdoState, notices: readonly string[]): AdaptiveCard =>
  card(
    [
      title(directGevaar.kop),
      ...notices.map(text),
      numbered(directGevaar.stappen.map(({ tekst }) => tekst)),
      small(sourceList([...new Set(directGevaar.stappen.flatMap(({ bronnen }) => bronnen))])),
    ],
    [
      primary(mdoButton('Leg daarna vast', 'vastleggen', state)),
      mdoButton('Naar het overleg', 'verder', state),
      mdoButton('Stop', 'stop', state),
    ],
  );

/** What can be typed, with the way back to the meeting. */
export const mdoHelpCard = (state: MdoState, notices: readonly string[]): AdaptiveCard =>
  card(
    [
      title('Hulp bij je overleg'),
      ...notices.map(text),
      text(
        'Ik zeg of het overleg kan doorgaan, wat ieder mag vertellen en wat je eerst doet. Je kunt tikken of typen:',
      ),
      bullets(COMMANDS),
    ],
    [primary(mdoButton('Naar het overleg', 'verder', state)), mdoButton('Direct gevaar', 'gevaar', state)],
  );

/** The end, with nothing kept. */
export const mdoStoppedCard = (state: MdoState, notices: readonly string[]): AdaptiveCard =>
  card(
    [title('Gestopt'), ...notices.map(text), text('Er is niets bewaard.')],
    [primary(mdoButton('Nieuw overleg', 'opnieuw', state)), button('Nieuwe check', 'begin', emptyState())],
  );
