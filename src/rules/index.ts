import { afwegingVragen, bronnen, feitDefinities, overlegBronnen, regels, rulebook } from './catalogus.ts';
import { type CheckCode, Codec, type CodeFout, type MdoCode } from './code/codec.ts';
import { findCode } from './code/find.ts';
import { hashedName } from './code/names.ts';
import type { Overleg } from './code/overleg.ts';
import type { Besluit, Feiten, FeitSleutel, Perspectief, Uitkomst } from './contract.ts';
import { codeLagen } from './data/code/lagen.ts';
import { overlegLagen } from './data/code/overleg.ts';
import { regelVersies } from './data/code/versies.ts';
import { directGevaar } from './data/gevaar.ts';
import type { Bron, FeitDefinitie } from './data/types.ts';
import { compile } from './engine/compile.ts';
import { Decider } from './engine/decide.ts';
import { Explainer } from './engine/explain.ts';
import type { Fout } from './engine/read.ts';
import { whatIf, withoutEffect } from './engine/what-if.ts';
import { hashOf } from './hash.ts';
import { nagekekenGeldig } from './nagekeken.ts';
import type { Toelichting, Uitleg, WatAls } from './uitleg.ts';
import { REGELS_DATUM, REGELS_VERSIE } from './versie.ts';

export { eachLine } from './cli/lines.ts';
export type { CheckCode, CodeFout, MdoCode } from './code/codec.ts';
export type { Overleg, OverlegDeelnemer } from './code/overleg.ts';
export * from './contract.ts';
export type { AfwegingDefinitie } from './data/feiten/afweging.ts';
export type { Bron, BronStatus, FeitDefinitie, Optie } from './data/types.ts';
export { fourWords } from './engine/four-words.ts';
export type { Fout } from './engine/read.ts';
export type * from './uitleg.ts';
export { afwegingVragen, bronnen, feitDefinities, overlegBronnen, regels };

const decider = new Decider(compile(rulebook));
const explainer = new Explainer(rulebook, decider.compiled, bronnen);

/** Which rules these are: an answer can be had again as long as the hash is the same. */
export const regelset = {
  versie: REGELS_VERSIE,
  datum: REGELS_DATUM,
  hash: hashOf([rulebook, bronnen]),
} as const;

/** The answer to `feiten`, what to ask next, or the answers side by side. @throws TypeError when these are no facts */
export function decide(feiten: Feiten): Uitkomst {
  const outcome = decider.decide(feiten);
  if (outcome.soort === 'fout') throw new TypeError(outcome.fout.bericht);
  return outcome;
}

/** As `decide`, for input nobody has looked at yet: what is wrong is an outcome too. Never throws. */
export function decideUnchecked(input: unknown): Uitkomst | { readonly soort: 'fout'; readonly fout: Fout } {
  return decider.decide(input);
}

/** Facts, when `input` is nothing but facts; otherwise what is wrong with it. */
export function leesFeiten(input: unknown): { ok: true; feiten: Feiten } | { ok: false; fout: Fout } {
  const fout = decider.check(input);
  return fout ? { ok: false, fout } : { ok: true, feiten: input as Feiten };
}

/** Every valid fact of `input`, and the keys of what had to be left out. Never throws. */
export function leesFeitenRuim(input: unknown): { feiten: Feiten; weggelaten: string[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { feiten: {}, weggelaten: [] };
  const entries = Object.entries(input);
  const valid = entries.filter(([key, value]) => decider.check({ [key]: value }) === null);
  const keys = valid.map(([key]) => key);
  return {
    feiten: Object.fromEntries(valid) as Feiten,
    weggelaten: entries.map(([key]) => key).filter((key) => !keys.includes(key)),
  };
}

/** The facts to ask on the next card, and about how many questions are still to come, these included. */
export function voortgang(feiten: Feiten): { nu: readonly FeitSleutel[]; nogOngeveer: number } {
  const outcome = decide(feiten);
  if (outcome.soort !== 'vraag') return { nu: [], nogOngeveer: 0 };
  const rest = decider.compiled.diagram.restrict(decider.compiled.answers, decider.possible(feiten));
  const expected = Math.round(decider.asking.expected(rest, decider.unknowable()));
  return { nu: outcome.feiten, nogOngeveer: Math.max(expected, outcome.feiten.length) };
}

const codec = new Codec({ versies: regelVersies, lagen: codeLagen, overlegLagen });

/**
 * The code of a result: short, checked, to read aloud, and enough to have the same result again. It holds the facts, whom the
 * wording addressed, the version of the rules and what the answer was; never who asked or about whom.
 * @throws TypeError when these are no facts
 */
export function codeVan(feiten: Feiten, perspectief?: Perspectief): string {
  return codec.write(feiten, decide(feiten), perspectief);
}

/**
 * The code of a prepared meeting: its kind, the facts all share, who brings what, and what the answer to each was; of nobody
 * who they are. `undefined` for a table too large for one.
 * @throws RangeError for what is no answer to the question it is given for
 */
export function codeVanOverleg(overleg: Overleg): string | undefined {
  return codec.writeMeeting(overleg);
}

/** How a code of a meeting tells a name that only an organisation itself knows. */
export const naamInCode = (naam: string): string => hashedName(naam);

/** What a code tells, typed with or without capitals, spaces and dashes; or why it tells nothing. Never throws. */
export function leesCode(tekst: string): CheckCode | MdoCode | CodeFout {
  return codec.read(tekst);
}

/** The first code in a text as it stands there, or else what was meant as one; `undefined` when there is none. */
export function vindCode(tekst: string): string | undefined {
  return findCode(tekst);
}

/** Why `besluit` is the answer to `feiten`, in plain words for whom it concerns. */
export function explain(feiten: Feiten, besluit: Besluit, perspectief: Perspectief): Uitleg {
  return explainer.explain(decider.possible(feiten), besluit, perspectief);
}

/** Which single change of a given fact would change the answer, and into what. */
export function watAls(feiten: Feiten): WatAls[] {
  return whatIf(decider, feitDefinities, feiten);
}

/** The given facts that no longer can matter, for instance after another answer was changed. */
export function nietMeerVanToepassing(feiten: Feiten): FeitSleutel[] {
  return withoutEffect(decider, feitDefinities, feiten);
}

const definitionByKey = new Map(feitDefinities.map((d) => [d.sleutel, d]));
const sourceById = new Map([...bronnen, ...overlegBronnen].map((b) => [b.id, b]));

export function feitDefinitie(sleutel: FeitSleutel): FeitDefinitie {
  return definitionByKey.get(sleutel) as FeitDefinitie;
}

/** A source by its id, of the rules or of the kinds of overleg. */
export function bron(id: string): Bron | undefined {
  return sourceById.get(id);
}

const ruleById = new Map(regels.map((r) => [r.id, r]));

/** Of the rules with these ids (all when none are named): how many a jurist has checked as they now stand. */
export function nagekeken(ids: readonly string[] = [...ruleById.keys()]): { gelezen: number; van: number } {
  const checked = ids.filter((id) => {
    const rule = ruleById.get(id);
    return rule !== undefined && nagekekenGeldig(rule);
  });
  return { gelezen: checked.length, van: ids.length };
}

const danger: { readonly kop: string; readonly stappen: readonly Toelichting[] } = {
  kop: directGevaar.kop,
  stappen: directGevaar.stappen.map(({ tekst, bronnen: ids }) => ({
    tekst,
    bronnen: ids.map((id) => bron(id) as Bron),
  })),
};

/** What to do when somebody is in danger now. Not a question for the rules: nothing is asked first. */
export { danger as directGevaar };
