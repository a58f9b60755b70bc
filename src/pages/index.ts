import { leesCode, vindCode } from '../rules/index.ts';
import { faultPage } from './fault.ts';
import { meetingPage } from './meeting.ts';
import { resultPage } from './result.ts';
import type { Page, PageContext } from './types.ts';

export { exportGonePage, exportReadyPage } from './export.ts';
export { homePage } from './home.ts';
export { privacyPage } from './privacy.ts';
export { STYLE } from './style.ts';
export { termsPage } from './terms.ts';
export type { Page, PageContext } from './types.ts';
export { unknownPage } from './unknown.ts';

/** The page of whatever was typed as a code: its result, or what is the matter with it. Never throws on what was typed. */
export function codePage(typed: string, context: PageContext): Page {
  const read = leesCode(vindCode(typed) ?? typed);
  if (read.soort === 'mdo') return meetingPage(read, context);
  return read.soort === 'code' ? resultPage(read, context) : faultPage(read.reden, typed);
}
