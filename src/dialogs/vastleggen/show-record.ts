import type { Reply, TurnContext } from '../types.ts';
import { recordCard } from './record-card.ts';
import { type Herinnering, type Lijst, remembering } from './remembered.ts';
import { show } from './say.ts';
import type { Vastlegging } from './vastlegging.ts';

/** That a record is in front of somebody, and from which page of the list they came. */
export const inFront = (
  { id }: Vastlegging,
  lijst?: Lijst,
  s: Exclude<Herinnering['s'], 'lijst'> = 'open',
): Herinnering => ({ s, id, ...(lijst ? { lijst } : {}) });

/** A record as its author reads it. */
export const showRecord = (
  record: Vastlegging,
  { vandaag }: TurnContext,
  notices: readonly string[] = [],
  lijst?: Lijst,
): Reply => show(recordCard(record, vandaag, notices), remembering(inFront(record, lijst)));
