import { button, primary } from '../cards/actions.ts';
import { card } from '../cards/card.ts';
import { bullets, small, text, title } from '../cards/elements.ts';
import { mdoButton } from '../mdo/pack.ts';
import { emptyMdo } from '../mdo/state.ts';
import { emptyState, type State } from '../state/state.ts';
import type { AdaptiveCard } from '../types.ts';

const fresh = () => emptyState();

/** The other thing the bot does: preparing a meeting. */
const prepare = () => mdoButton('Overleg voorbereiden', 'begin', emptyMdo());

const COMMAND_LIST = [
  '*toestemming nodig?*: begin een check',
  '*mdo*: bereid een overleg voor',
  '*direct gevaar*: wat je nu meteen doet',
  '*verder*, *terug*, *opnieuw*, *stop*: door de vragen',
  '*wijzig leeftijd*: één antwoord wijzigen',
  '*waarom*, *wat als*: uitleg bij de uitkomst',
  '*weeg af*, *vastleggen*, *deel*: na de uitkomst',
  '*mijn vastleggingen*: terugzien wat jij vastlegde',
  'een code, zoals die onder een uitkomst staat: die uitkomst openen',
  '*ik deel*, *ik vraag*, *ik kijk mee*: wie jij bent in dit verhaal',
  '*typ*: de vragen als tekst, zonder knoppen',
];

/** What a mention may bring to the card for all, whatever else it said. */
interface Told {
  /** It held something of a person. */
  readonly persons?: boolean;
  /** It spoke of danger. */
  readonly danger?: boolean;
}

/** In a group: one neutral card on which everybody does their own check. */
export const groupCard = ({ persons = false, danger = false }: Told = {}): AdaptiveCard =>
  card(
    [
      title('Toestemming nodig?'),
      ...(danger ? [text(CALL)] : []),
      ...(persons ? [text(REMOVE)] : []),
      text('Ieder doet de check zelf, of bereidt een overleg voor. Anderen zien jouw antwoorden niet.'),
      small('Noem hier geen namen of herkenbare situaties.'),
    ],
    [primary(button('Start', 'begin', fresh())), prepare(), button('Direct gevaar', 'gevaar', fresh())],
  );

const CALL = 'Is er nu gevaar? Bel 112. Wat je dan doet, staat onder *Direct gevaar*.';
// Said to all, so it says nothing of what was in the message.
const REMOVE =
  'Staat er een naam, nummer of adres in een bericht hierboven? Verwijder dat bericht dan; ik heb het niet nodig.';

/** The welcome, once: what it does and how to begin. */
export const welcomeCard = (): AdaptiveCard =>
  card(
    [
      title('Mag je dit delen over een kind?'),
      text(
        'Vertel me in een paar tikken wat er speelt. Je hoort of toestemming nodig is, van wie, en waarom.',
      ),
      bullets([
        'Geen namen nodig. Ik bewaar alleen wat je zelf vastlegt.',
        'Elke uitkomst noemt de wet of afspraak erachter.',
      ]),
      small(
        'Typ *toestemming nodig?* om te beginnen, *mdo* om een overleg voor te bereiden, of *hulp* voor de rest.',
      ),
    ],
    [primary(button('Start', 'begin', fresh())), prepare(), button('Direct gevaar', 'gevaar', fresh())],
  );

/** What can be typed, with the way back to the check. */
export const helpCard = (state: State, notices: readonly string[]): AdaptiveCard =>
  card(
    [
      title('Hulp'),
      ...notices.map(text),
      text(
        'Ik zeg of je informatie over een kind mag delen, van wie je toestemming nodig hebt en waarom. Je kunt tikken of typen:',
      ),
      bullets(COMMAND_LIST),
    ],
    [
      primary(button(Object.keys(state.feiten).length > 0 ? 'Naar de check' : 'Start', 'verder', state)),
      button('Direct gevaar', 'gevaar', state),
    ],
  );

/** The end; what was not recorded is gone. */
export const stoppedCard = (state: State, notices: readonly string[]): AdaptiveCard =>
  card(
    [title('Gestopt'), ...notices.map(text), text('Wat je niet vastlegde, is niet bewaard.')],
    [primary(button('Nieuwe check', 'opnieuw', state))],
  );
