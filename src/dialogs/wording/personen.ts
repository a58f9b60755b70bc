import type { Besluit, Feiten, Persoon, Perspectief } from '../../rules/index.ts';

/** "kind" under twelve, "jongere" from twelve. */
export function child({ leeftijd }: Feiten): string {
  if (leeftijd === '0-11') return 'het kind';
  return leeftijd === undefined || leeftijd === 'weet-niet' ? 'het kind of de jongere' : 'de jongere';
}

/** Whose consent it can take, apart from the young person, who is called by age. */
export const PERSONS: Readonly<Record<Exclude<Persoon, 'jeugdige'>, string>> = {
  'ouders-met-gezag': 'de ouders met gezag',
  'beide-ouders': 'beide ouders apart',
  voogd: 'de voogd',
  'wettelijk-vertegenwoordiger': 'de wettelijk vertegenwoordiger',
};

/** "ouders" for one parent with authority is one person. */
const person = (code: Persoon, feiten: Feiten): string => {
  if (code === 'jeugdige') return child(feiten);
  if (code === 'ouders-met-gezag' && feiten.gezag === 'een-ouder') return 'de ouder met gezag';
  return PERSONS[code];
};

/** Names one after another: "de ouders met gezag én de jongere". */
export const together = (names: readonly string[]): string => names.join(' én ');

/** Whose consent it takes, in plain words. */
export const persons = ({ van }: Pick<Besluit, 'van'>, feiten: Feiten): string =>
  together(van.map((code) => person(code, feiten)));

/** Those whose consent is not there yet, in plain words; everyone when that cannot be told apart. */
export function stillToAsk(besluit: Besluit, feiten: Feiten): string {
  const todo = besluit.van.filter((code) => {
    const status = code === 'jeugdige' ? feiten.toestemmingJeugdige : feiten.toestemmingOuders;
    if (status === 'een-van-twee') return code === 'beide-ouders';
    return status !== 'gegeven';
  });
  const open = todo.length > 0 ? todo : besluit.van;
  const names = open.map((code) =>
    code === 'beide-ouders' && feiten.toestemmingOuders === 'een-van-twee'
      ? 'de andere ouder'
      : person(code, feiten),
  );
  return together(names);
}

const SHARERS: Record<string, string> = {
  onderwijs: 'de school',
  mbo: 'de mbo-instelling',
  jeugdhulp: 'de jeugdhulpverlener',
  medisch: 'de arts of verpleegkundige',
  gedragswetenschapper: 'de gedragswetenschapper',
  leerplicht: 'de leerplichtambtenaar',
  samenwerkingsverband: 'het samenwerkingsverband',
  gemeente: 'de gemeente',
  kinderopvang: 'de kinderopvang',
  jeugdbescherming: 'de jeugdbeschermer',
};

/** Who holds the information, as a subject in the wording for who is asking. */
export function sharer({ deler }: Feiten, perspectief: Perspectief): string {
  if (perspectief === 'deler') return 'je';
  return (typeof deler === 'string' ? SHARERS[deler] : undefined) ?? 'wie de informatie heeft';
}

/** A sentence begins with a capital. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Learnt from another organisation, which keeps the say over it. */
export const isFromOther = ({ herkomst, deler }: Feiten): boolean =>
  herkomst === 'andere-partij' && deler !== 'jeugdbescherming';
