import type { Gevonden, Vastlegging } from './vastlegging.ts';

/** A reference as people type it over: marks and capitals make no difference. */
const loose = (kenmerk: string): string =>
  kenmerk
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const PREFIX = /^(?:kenmerk|vastlegging|nummer|zaak|dossier)\s+/i;

/** The newest of one's own records with a reference: as it stands there, or else as somebody may have typed it over. */
export function byReference(records: readonly Vastlegging[], typed: string): Gevonden | undefined {
  const same = (read: (kenmerk: string) => string, wanted: string): readonly Vastlegging[] =>
    read(wanted) === '' ? [] : records.filter(({ kenmerk }) => read(kenmerk) === read(wanted));
  const bare = typed.replace(PREFIX, '');
  const ways = [
    () => same((kenmerk) => kenmerk.trim().toLowerCase(), typed.trim()),
    () => same(loose, typed),
    () => same(loose, bare),
  ];
  for (const way of ways) {
    const [record, ...older] = way();
    if (record) return { record, ouder: older.length };
  }
  return undefined;
}
