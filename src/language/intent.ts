import { geenGevaar, gevaarlijk } from './data/gevaar.ts';
import { bijElkaar, voorbereiden, wieStemtIn } from './data/intentie/mdo.ts';
import { afgedaan, anders } from './data/intentie/overig.ts';
import { overInhoud, vraagZinnen } from './data/intentie/vraag.ts';
import { intenties } from './data/intentie.ts';
import { deelVraag } from './data/perspectief.ts';
import { compile } from './patterns/compile.ts';
import type { Item } from './patterns/item.ts';
import { longest } from './patterns/longest.ts';
import type { Hit } from './patterns/match.ts';
import { finder } from './patterns/shared.ts';
import type { Intent } from './types.ts';

type Signal =
  | Intent
  | 'gevaar'
  | 'geen-gevaar'
  | 'deel-vraag'
  | 'voorbereiden'
  | 'bij-elkaar'
  | 'praatje'
  | 'over-inhoud'
  | 'wie-stemt-in'
  | 'afgedaan';
export const intentPatronen = [
  ...intenties.flatMap(({ intent, zinnen }) => compile<Signal>(zinnen, intent)),
  ...compile<Signal>(vraagZinnen, 'vraag'),
  ...compile<Signal>(voorbereiden, 'voorbereiden'),
  ...compile<Signal>(bijElkaar, 'bij-elkaar'),
  ...compile<Signal>(anders, 'praatje'),
  ...compile<Signal>(overInhoud, 'over-inhoud'),
  ...compile<Signal>(wieStemtIn, 'wie-stemt-in'),
  ...compile<Signal>(afgedaan, 'afgedaan'),
  ...compile<Signal>(deelVraag, 'deel-vraag'),
];
export const gevaarPatronen = [
  ...compile<Signal>(gevaarlijk, 'gevaar'),
  ...compile<Signal>(geenGevaar, 'geen-gevaar'),
];
const find = finder(intentPatronen);
const danger = finder(gevaarPatronen);

export interface Bedoeling {
  readonly intent: Intent;
  readonly gevaar: 'alleen' | 'erbij' | null;
  /** The writer asks what they may do. */
  readonly deelVraag: boolean;
  /** Talk among colleagues that names people without speaking of a case. */
  readonly praatje: boolean;
}

/** At most this many words: a request to the bot itself, and not a case somebody tells. */
const SHORT = 14;
/** Nor this: "nee, hij is 15" adds to what was said before. */
const ADDITION = 12;

/** What the writer wants. `facts` counts how much the message says about a case. */
export function readIntent(items: readonly Item[], facts: number): Bedoeling {
  const says = new Set(find(items).map(({ value }) => value));
  const inDanger = longest(danger(items) as Hit<Signal>[]).some(({ value }) => value === 'gevaar');
  const intent = choose(says, items, facts);
  const gevaar = !inDanger ? null : intent === 'overig' ? 'alleen' : 'erbij';
  const praatje = intent === 'overig' && (inDanger || says.has('praatje') || items.length > ADDITION);
  return { intent, gevaar, deelVraag: says.has('deel-vraag'), praatje };
}

function choose(says: ReadonlySet<Signal>, items: readonly Item[], facts: number): Intent {
  const short = items.length <= SHORT;
  const first = items.slice(0, 8).some(({ w }) => COMMANDS.has(w));
  const named = items.some(({ rol, w }) => rol?.code === 'casusoverleg' || w === 'overleg');
  const meeting = named || says.has('bij-elkaar');
  const content = says.has('over-inhoud');
  const prepares =
    (named && items.length <= BARE) || says.has('mdo') || (meeting && says.has('voorbereiden'));
  if (prepares && !says.has('wie-stemt-in')) return 'mdo';
  // Who says what they are and asks no more than this of the bot.
  if (says.has('hulp') && (facts === 0 || (facts === 1 && (short || !says.has('deel-vraag'))))) return 'hulp';
  if (
    says.has('vastleggen') &&
    (!content || (first && !says.has('deel-vraag'))) &&
    (first || short || !says.has('vraag'))
  )
    return 'vastleggen';
  if (says.has('delen') && !content && (facts <= 1 || short)) return 'delen';
  if (says.has('afgedaan') && !says.has('deel-vraag') && facts <= MOST_ASIDE) return 'overig';
  if (says.has('vraag') && (facts > 0 || items.some(({ w }) => SHARING.has(w)))) return 'vraag';
  // One word by itself asks nothing, whatever it says.
  if ((facts > 1 && items.length > 1) || (facts > 0 && items.some(({ w }) => w === '?'))) return 'vraag';
  return 'overig';
}

/** "mdo", and nothing more. */
const BARE = 2;

/** Talk that is over may still name a party and what it was about. */
const MOST_ASIDE = 2;

const COMMANDS = new Set(
  'vastleggen verslag verslagje documenteer documenteren archiveer bewaar schrijf besluit leg sla notitie noteer noteren registreer registreren registratie opslaan vastlegging aantekening maak zet vastgelegd'.split(
    ' ',
  ),
);
const SHARING = new Set(
  'toestemming ouders tekenen handtekening akkoord bellen delen vertellen informatie gegevens doorgeven privacy avg informeren overleggen bespreken'.split(
    ' ',
  ),
);
