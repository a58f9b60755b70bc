/** One parent has authority alone, so the other has none. `OUDER` is that one. */
const ENIG: readonly string[] = [
  'OUDER ~2 heeft|had|met|als|die|draagt|kreeg ~2 enige|eenhoofdig|hoofdig|alleen|volledig|volledige|alleenrecht|uitsluitend ~3 gezag',
  'OUDER heeft|had|kreeg <lidw>? gezag alleen',
  'OUDER ,|( ~2 enige|eenhoofdig|hoofdig|alleen ~3 gezag',
  'OUDER ~3 alleengezag|eenoudergezag',
  'alleen|enkel|uitsluitend <bep>? OUDER ~2 gezag',
  'enige met gezag is|: <bep>? OUDER',
  'OUDER is ~2 enige ~2 gezag',
  'gezag ~2 alleen|enkel|uitsluitend|volledig|geheel ~2 bij <bep>? OUDER',
];

const van = (ouder: string): readonly string[] => ENIG.map((zin) => zin.replace('OUDER', ouder));

/** That the mother, or the father, has authority alone. */
export const enigGezag = { moeder: van('<moeder>'), vader: van('<vader>') } as const;
