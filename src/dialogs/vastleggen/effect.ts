import type { MdoConcept } from '../mdo/record/form.ts';
import type { State } from '../state/state.ts';
import type { Oordeel } from './check-fields.ts';
import type { Ticks } from './read-fields.ts';
import type { Lijst } from './remembered.ts';
import type { Formulier, NieuweVastlegging } from './vastlegging.ts';
import type { Over } from './withdrawal.ts';

/** What was found in the fields, and what somebody ticked about it. */
export interface Gekeken {
  readonly oordeel?: Oordeel;
  readonly ticks?: Ticks;
}

/** A form as far as it is filled in: nothing of it is lost when it cannot be kept. */
export interface Concept extends Gekeken {
  readonly state: State;
  /** Chance from outside, once per opened form: two submits of one form are one record. */
  readonly kans: string;
  readonly waarden: Formulier;
}

/** What a turn asks of the register. Plain data; whose records it is about is not in it, and never comes from a card. */
export type Effect =
  | {
      readonly soort: 'bewaar';
      readonly nieuw: NieuweVastlegging;
      readonly sleutel: string;
      readonly concept: Concept;
      /** It came as text: sent once more it is the same record, although every message has a key of its own. */
      readonly getypt?: true;
    }
  | {
      readonly soort: 'bewaar-overleg';
      readonly nieuw: NieuweVastlegging;
      readonly sleutel: string;
      readonly concept: MdoConcept;
      readonly getypt?: true;
    }
  | {
      readonly soort: 'lijst';
      readonly hoeveel: number;
      /** Where each page up to this one begins, the first page left out. */
      readonly pad: readonly string[];
      readonly melding?: string;
    }
  | { readonly soort: 'open'; readonly id: string; readonly doel: OpenDoel; readonly lijst?: Lijst }
  | {
      readonly soort: 'zoek';
      readonly kenmerk: string;
      readonly doel?: OpenDoel | 'exporteer';
      readonly lijst?: Lijst;
    }
  | {
      readonly soort: 'notitie';
      readonly id: string;
      readonly tekst: string;
      readonly sleutel: string;
      readonly gekeken: Gekeken;
      readonly lijst?: Lijst;
    }
  /** The record of a withdrawal that was filled in, to be laid beside it before anything is kept. */
  | {
      readonly soort: 'trek-in-nakijken';
      readonly id: string;
      readonly waarden: Formulier;
      readonly over: Over;
      readonly lijst?: Lijst;
    }
  | {
      readonly soort: 'trek-in';
      readonly id: string;
      readonly gegevens: Formulier;
      readonly over: Over;
      readonly lijst?: Lijst;
    }
  | { readonly soort: 'verwijder'; readonly id: string }
  | { readonly soort: 'exporteer'; readonly id?: string };

/** Why a record is opened: to read, or to ask or say something about it. */
export type OpenDoel =
  | 'lezen'
  | 'notitie'
  | 'trek-in'
  | 'trek-in-tekst'
  | 'ontvanger-weet'
  | 'verwijder'
  | 'controleer';

/** What came of an effect: a value per kind of effect, or why not. */
export type Result =
  | { readonly ok: true; readonly waarde: unknown }
  | { readonly ok: false; readonly reden: 'onbereikbaar' | 'niet-gevonden' };
