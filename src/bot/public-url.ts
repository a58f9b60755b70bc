/** What is wrong with an address that is refused, behind the name of its variable. */
export const PUBLIC_URL_PROBLEM =
  'must be no more than https:// and a host, such as https://bot.example.org: no path, query or login, and no slash at the end';

/**
 * The address that links are made of by adding a path, or `undefined` when it is more than scheme, host and port. The
 * pages stand at the root of their host, and Teams unfolds links by host alone: a path would give links that lead nowhere.
 */
export function readPublicUrl(text: string): string | undefined {
  const bare = /^https?:\/\/[^/\\?#@\s]+$/i.test(text);
  // Its origin: in small letters and without the usual port, as links come back from Teams.
  return bare && URL.canParse(text) ? new URL(text).origin : undefined;
}
