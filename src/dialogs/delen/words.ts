import { begrijp } from '../../language/index.ts';
import { normalise, oneSlip } from '../commands/normalise.ts';

const SHARE = ['deel', 'deel dit', 'deel het', 'deel hier', 'deel de uitkomst'];
const WORDS = [...SHARE, 'uitkomst delen', 'doorgeven', 'doorsturen', 'code'];
const OWN_CHECK = ['mijn eigen check hiermee', 'eigen check', 'mijn eigen check'];

/** Whether somebody wants to pass the result on. */
export function wantsToShare(text: string): boolean {
  const typed = normalise(text);
  if (WORDS.includes(typed) || WORDS.some((word) => oneSlip(typed, word))) return true;
  const { intent, feiten } = begrijp(text);
  return intent === 'delen' && Object.keys(feiten).length === 0;
}

/** Whether somebody says in so many words to show the result to all: nothing that only resembles it will do. */
export const saysToShare = (text: string): boolean => SHARE.includes(normalise(text)) || wantsName(text);

/** Whether somebody wants to share with their name on it. */
export const wantsName = (text: string): boolean =>
  /^deel (met )?(mijn )?naam( erbij)?$/.test(normalise(text));

/** Whether somebody wants a check of their own from the result that is shown. */
export const wantsOwnCheck = (text: string): boolean => OWN_CHECK.includes(normalise(text));
