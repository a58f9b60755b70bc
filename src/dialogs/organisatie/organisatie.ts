/** The facts of one organisation that answers, checklists and papers name. Read from one file; never about a child. */
export interface Organisatie {
  readonly naam?: string;
  /** The functionaris gegevensbescherming or privacy officer, and how to reach them. */
  readonly fg?: Aanspreekpunt;
  readonly aandachtsfunctionaris?: Aanspreekpunt;
  readonly veiligThuis: Aanspreekpunt;
  readonly meldcode?: Verwijzing;
  readonly verzuimprotocol?: Verwijzing;
  /** What is used to mail securely, as staff call it. */
  readonly veiligMailen?: string;
  /** The file system in which staff record, as they call it. */
  readonly dossier?: string;
  /** The lawful basis under the AVG on which it offers this bot, for the page on privacy. */
  readonly grondslag?: string;
  /** Who runs the bot for it, and where: the processor, for the page on privacy. */
  readonly hosting?: string;
}

/** Somebody to turn to: how staff call them, and how to reach them. */
export interface Aanspreekpunt {
  readonly naam: string;
  readonly bereikbaar?: string;
}

/** A document of the organisation, with its address. */
export interface Verwijzing {
  readonly naam: string;
  readonly url: string;
}

/** What holds when no organisation told anything of itself. */
export const ZONDER_ORGANISATIE: Organisatie = {
  veiligThuis: { naam: 'Veilig Thuis', bereikbaar: '0800-2000' },
};
