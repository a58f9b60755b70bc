import { leesCode, vindCode } from '../rules/index.ts';
import { faultPage } from './fault.ts';
import { meetingPage } from './meeting.ts';
import { resultPage } from './result.ts';
import type { Page, PageContext } from './types.ts';

export { exportGonePage, exportReadyPage } from './export.ts';
export { homePage } from './home.ts';
export { notAllowedPage } from './not-allowed.ts';
export { privacyPage } from './privacy.ts';
export { STYLE } from './style.ts';
export { termsPage } from './terms.ts';
export type { Page, PageContext } from './types.ts';
export { unknownPage } from './unknown.ts';

/** More than the longest code with spaces and dashes takes, and the address around it. */
const LONGEST = 600;

/** The page of whatever was typed as a code: its result, or what is the matter with it. Never throws on what was typed. */
export function codePage(typed: string, context: PageContext): Page {
  const text = typed.slice(0, LONGEST);
  const read = leesCode(vindCode(text) ?? text);
  if (read.soort === 'mdo') return meetingPage(read, context);
  return read.soort === 'code' ? resultPage(read, context) : faultPage(read.reden, typed);
}

/** The address of the result a typed code stands for, on these pages; `undefined` when it cannot be read. */
export function pathOfCode(typed: string): string | undefined {
  const read = leesCode(vindCode(typed.slice(0, LONGEST)) ?? '');
  return read.soort === 'fout' ? undefined : `/r/${read.code}`;
}
