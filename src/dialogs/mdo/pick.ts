import { normalise, oneSlip } from '../commands/normalise.ts';
import type { TurnContext } from '../types.ts';
import { BRINGS, EXCEPT, type MdoQuestion, questionFor } from './question.ts';
import { PICK } from './route.ts';
import type { MdoState } from './state.ts';

/** All that is brought in is one card, so it is changed as one. */
const WHOLE_CARD = 'inbreng';
const ON_CARD = [BRINGS, EXCEPT];

/** The answers there are, as what can be changed. */
function changeable({ answers }: MdoState, context: TurnContext): { id: string; name: string }[] {
  const onCard = (id: string) => ON_CARD.some((prefix) => id.startsWith(prefix)) || id === 'klopt';
  const ids = Object.keys(answers);
  const single = ids.filter((id) => !onCard(id));
  return [
    ...single.flatMap((id) => {
      const question = questionFor(id, answers, context);
      return question ? [{ id, name: question.name }] : [];
    }),
    ...(ids.some(onCard) ? [{ id: WHOLE_CARD, name: 'Wat ieder inbrengt' }] : []),
  ];
}

/** Which of the answers given is to change. */
export const pickFor = (state: MdoState, context: TurnContext): MdoQuestion => ({
  id: PICK,
  name: 'Antwoord',
  label: 'Wat wil je wijzigen?',
  why: 'De andere antwoorden blijven staan.',
  options: changeable(state, context).map(({ id, name }) => ({
    value: id,
    label: name,
    words: [id.toLowerCase()],
  })),
});

/** What somebody means to change, by its name, its code or an other word for it. */
export function findPick(text: string, state: MdoState, context: TurnContext): string | undefined {
  const typed = normalise(text).replace(/^(?:de|het|mijn|wie) /, '');
  const names = ({ id, name }: { id: string; name: string }) => [
    normalise(id),
    normalise(name),
    ...(WORDS[id] ?? []),
  ];
  const all = changeable(state, context);
  return (
    all.find((one) => names(one).includes(typed)) ??
    all.find((one) => names(one).some((n) => oneSlip(typed, n)))
  )?.id;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  vorm: ['overleg', 'soort'],
  tafel: ['deelnemers', 'zitten aan tafel', 'deelnemer'],
  gezin: ['ouders', 'jongere', 'uitnodiging'],
  inbreng: ['inbreng', 'informatie', 'gegevens', 'soort informatie'],
  toestemmingOuders: ['toestemming'],
};
