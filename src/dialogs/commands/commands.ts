import type { Event } from '../check/event.ts';
import { normalise, oneSlip } from './normalise.ts';

type Command = Pick<Event, 'verb' | 'perspectief'> & { readonly words: readonly string[] };

/** What can be typed instead of tapping a button. The first word is the one the bot itself mentions. */
export const COMMANDS: readonly Command[] = [
  { verb: 'verder', words: ['verder', 'volgende', 'naar de check', 'klaar', 'check'] },
  { verb: 'terug', words: ['terug', 'vorige'] },
  { verb: 'stop', words: ['stop', 'stoppen', 'annuleer', 'sluiten'] },
  { verb: 'opnieuw', words: ['opnieuw', 'opnieuw beginnen', 'nieuwe check', 'herstart', 'reset'] },
  { verb: 'wijzig', words: ['wijzig', 'wijzigen', 'wijzig een antwoord', 'verander', 'ik weet het nu'] },
  { verb: 'weeg', words: ['weeg af', 'weeg', 'afwegen', 'afweging'] },
  { verb: 'vastleggen', words: ['vastleggen', 'leg vast', 'leg daarna vast', 'notitie', 'noteer'] },
  { verb: 'herhaal', words: ['naar de uitkomst', 'herhaal'] },
  { verb: 'waarom', words: ['waarom', 'hoezo', 'uitleg', 'bronnen'] },
  { verb: 'wat-als', words: ['wat als', 'wat-als', 'watals', 'stel dat'] },
  { verb: 'gevaar', words: ['direct gevaar', 'gevaar'] },
  { verb: 'hulp', words: ['hulp', 'help', 'wat kun je', 'wat kan je', 'commandos', 'info'] },
  {
    verb: 'dank',
    words: [
      'bedankt',
      'dank',
      'dank je',
      'dankjewel',
      'dank je wel',
      'thanks',
      'top',
      'fijn',
      'oke',
      'ok',
      'prima',
    ],
  },
  { verb: 'typ', words: ['typ', 'typen', 'tekst', 'type'] },
  { verb: 'perspectief', perspectief: 'deler', words: ['ik deel', 'ik wil delen', 'ik wil zelf iets delen'] },
  {
    verb: 'perspectief',
    perspectief: 'ontvanger',
    words: ['ik vraag', 'ik wil iets weten', 'ik wil juist iets weten'],
  },
  {
    verb: 'perspectief',
    perspectief: 'ander',
    words: ['ik kijk mee', 'ik kijk mee met een ander', 'voor een ander'],
  },
];

const asEvent = ({ verb, perspectief }: Command): Event => ({
  verb,
  ...(perspectief ? { perspectief } : {}),
  typed: true,
});

/** The command somebody typed, one slip of the finger allowed. */
export function findCommand(text: string): Event | undefined {
  const typed = normalise(text);
  const command =
    COMMANDS.find(({ words }) => words.includes(typed)) ??
    COMMANDS.find(({ words }) => words.some((word) => oneSlip(typed, word)));
  return command && asEvent(command);
}
