import { type Block, fields, heading, type Paper, text, title } from '../layout/blocks.ts';
import type { Gegeven } from '../types.ts';

/**
 * What art. 12.4 of the convenant wants those concerned to be told: a purposes, b participants, c how long it is kept,
 * d rights, e withdrawing consent, f complaint, g sharing that the law demands, h whether they must tell anything
 * themselves, i whom to turn to.
 */
export const ONDERDELEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** A letter that informs, in the words for one reader. */
export interface Letter {
  readonly titel: string;
  /** What stands before the line for the name of whom it is about. */
  readonly over: string;
  readonly aanhef: string;
  readonly inleiding: readonly Block[];
  readonly onderdelen: Readonly<
    Record<Onderdeel, { readonly kop: string; readonly inhoud: readonly Block[] }>
  >;
}

/** Questions and complaints close a letter: that is where somebody looks for them. */
const ORDER: readonly Onderdeel[] = ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'f'];

/** A letter as a paper: date, reader, the nine parts of art. 12.4 and who signs. */
export function letterPaper(letter: Letter, { overleg, afzender }: Gegeven): Paper {
  return {
    titel: letter.titel,
    ...(afzender.naam && { afzender: afzender.naam }),
    blocks: [
      title(letter.titel),
      fields(
        { label: 'Datum van deze brief' },
        { label: letter.over },
        { label: 'Overleg', value: overleg?.naam },
        { label: 'Datum, tijd en plaats' },
      ),
      text(letter.aanhef),
      ...letter.inleiding,
      ...ORDER.flatMap((onderdeel) => {
        const { kop, inhoud } = letter.onderdelen[onderdeel];
        return [heading(kop), ...inhoud];
      }),
      text('Met vriendelijke groet,'),
      fields({ label: 'Naam en functie' }, { label: 'Handtekening' }),
    ],
  };
}
