import { alert, container, type Element, small } from '../cards/elements.ts';
import type { FormField } from '../cards/fields.ts';
import type { Oordeel } from './check-fields.ts';
import { readDate } from './dates.ts';
import { confirmed, openLabels } from './judge.ts';
import { inputId, type Ticks, tickId } from './read-fields.ts';
import type { Formulier } from './vastlegging.ts';
import { longest, missesDigit, type Veld } from './veld.ts';

const REQUIRED = '(verplicht)';
const MANY = 5;

function input(veld: Veld, value: string | undefined): FormField {
  const base = {
    id: inputId(veld.id),
    label: veld.verplicht ? `${veld.label} ${REQUIRED}` : veld.label,
    ...(veld.verplicht ? { isRequired: true as const } : {}),
    ...(veld.verplicht ? { errorMessage: veld.leeg ?? 'Vul dit in.' } : {}),
    ...(value === undefined ? {} : { value }),
  };
  const { opties = [], soort } = veld;
  if (soort === 'datum') {
    // A client shows nothing of a date that is written in another way.
    const { value: _, ...open } = base;
    const iso = readDate(value ?? '');
    return { type: 'Input.Date', ...open, ...(iso ? { value: iso } : {}) };
  }
  if (soort === 'keuze' || soort === 'meer')
    return {
      type: 'Input.ChoiceSet',
      ...base,
      style: opties.length <= MANY ? 'expanded' : 'compact',
      wrap: true,
      ...(soort === 'meer' ? { isMultiSelect: true as const } : {}),
      choices: opties.map(({ label, waarde }) => ({ title: label, value: waarde })),
    };
  return {
    type: 'Input.Text',
    ...base,
    ...(veld.plaats ? { placeholder: veld.plaats } : {}),
    ...(soort === 'lang' ? { isMultiline: true as const } : {}),
    maxLength: longest(veld),
  };
}

const MOST_WORDS = 12;

const asked = (veld: Veld, words: readonly string[]): string => {
  const may = missesDigit(veld, words.join()) ? 'kan een naam zijn' : 'lijkt op een naam';
  const left = words.length > MOST_WORDS ? ` en nog ${words.length - MOST_WORDS}` : '';
  return `‘${words.slice(0, MOST_WORDS).join('’, ‘')}’${left} ${may}. Haal die weg, of zet hieronder een vinkje.`;
};

/** A field with what is wrong with it above, and below it what it is for and the tick when it may hold a name. */
function fieldElements(
  veld: Veld,
  waarden: Formulier,
  { fouten, twijfels }: Oordeel,
  ticked: boolean,
): Element[] {
  const fout = fouten[veld.id];
  const twijfel = twijfels[veld.id];
  return [
    ...(fout ? [alert(plain(fout))] : []),
    ...(twijfel ? [alert(plain(asked(veld, twijfel)))] : []),
    input(veld, waarden[veld.id]?.slice(0, longest(veld))),
    ...(veld.uitleg ? [small(veld.uitleg)] : []),
    ...(twijfel
      ? [
          {
            type: 'Input.Toggle' as const,
            id: tickId(veld.id),
            title: 'Dit is geen naam van een persoon',
            wrap: true as const,
            value: ticked ? ('true' as const) : ('false' as const),
          },
        ]
      : []),
  ];
}

const NOTHING: Oordeel = { fouten: {}, twijfels: {} };

/** A form as far as it is filled in, with what was found in it and what somebody ticked about that. */
export interface Ingevuld {
  readonly waarden: Formulier;
  readonly oordeel?: Oordeel;
  readonly ticks?: Ticks;
  readonly notices?: readonly string[];
}

/** What stands above a form: notices, and which fields still need looking at. */
export function formNotices(
  velden: readonly Veld[],
  { oordeel = NOTHING, ticks = {}, notices = [] }: Ingevuld,
): Element[] {
  const open = openLabels(velden, oordeel, ticks);
  return [
    ...notices.map(alert),
    ...(open.length > 0 ? [alert(`Kijk nog naar: ${open.join(', ')}. Wat je typte staat er nog.`)] : []),
  ];
}

/** The fields of a form, one under another. */
export const formFields = (
  velden: readonly Veld[],
  { waarden, oordeel = NOTHING, ticks = {} }: Ingevuld,
): Element[] =>
  velden.map((veld) =>
    container(fieldElements(veld, waarden, oordeel, confirmed(oordeel.twijfels, ticks, veld.id)), {
      spacing: 'medium',
    }),
  );

/** Both. */
export const formElements = (velden: readonly Veld[], form: Ingevuld): Element[] => [
  ...formNotices(velden, form),
  ...formFields(velden, form),
];

/** Typed words as text on a card, never as markup. */
export const plain = (words: string): string =>
  words.replace(/[\\`*_{}[\]<>#|~]/g, ' ').replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, '$1');
