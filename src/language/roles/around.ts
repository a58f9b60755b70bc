import type { Item } from '../patterns/item.ts';
import { labels, named } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import { amongOthers, countOf } from './among-others.ts';
import { attached } from './attached.ts';
import { beside } from './beside.ts';
import type { Kandidaat } from './candidates.ts';
import type { Zinsdeel } from './clauses-with.ts';
import { inClause } from './in-clause.ts';
import { inMessage } from './in-message.ts';
import { nearby } from './nearby.ts';
import { parentSignals } from './parents.ts';

const WHO = labels('code', 'soort', 'soort zelf', 'ouder');
const PARTY = labels('vorm', 'voorzetsel', 'terzijde', 'rij', 'niveau', 'collega');

/** A message, the people in it, and the clauses they are in. */
interface Plek {
  readonly items: readonly Item[];
  readonly kandidaten: readonly Kandidaat[];
  readonly zinsdelen: readonly Zinsdeel[];
}

/**
 * What the words around somebody in a message say of them, as names of weights. Only what stands near and who else is
 * named: no message is remembered by its own words.
 */
export function around({ items, kandidaten, zinsdelen }: Plek, who: Kandidaat, seen: Seen): void {
  const { code, soort, zelf, partij, van } = who;
  seen.see(WHO.code, named(code));
  seen.see(zelf ? WHO['soort zelf'] : WHO.soort, named(soort));
  if (partij) {
    seen.see(PARTY.vorm, named(items[van]?.rol?.vorm ?? ''));
    seen.see(PARTY.voorzetsel, named(partij.prep ?? '-'));
    if (partij.terzijde) seen.see(PARTY.terzijde);
    if (partij.rij > 1) seen.see(PARTY.rij, countOf(partij.rij));
    if (partij.niveau) seen.see(PARTY.niveau);
    if (partij.collega) seen.see(PARTY.collega);
  }
  if (soort === 'ouder')
    for (const hit of parentSignals(items))
      if (van >= hit.van && van < hit.tot) seen.see(WHO.ouder, named(hit.value));
  nearby(items, who, seen);
  inClause(items, who, seen);
  inMessage(items, who, seen);
  amongOthers(who, kandidaten, seen);
  attached(items, kandidaten, who, seen);
  beside(zinsdelen, who, seen);
}
