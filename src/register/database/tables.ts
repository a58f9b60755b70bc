/** The tables, the same on SQLite and PostgreSQL: text only. What is sealed is JSON, encrypted where a key asks for it. */
export interface Tables {
  vastlegging: {
    id: string;
    tenant: string;
    auteur: string;
    /** The key of the card it was recorded from; one record per owner and key. */
    sleutel: string;
    /** ISO times, so that their order as text is their order in time. */
    gemaakt: string;
    gewijzigd: string;
    /** Sealed: what the author gave. */
    inhoud: string;
    /** Sealed: the withdrawal, once there is one. */
    ingetrokken: string | null;
  };
  notitie: {
    vastlegging: string;
    sleutel: string;
    op: string;
    /** Sealed. */
    tekst: string;
  };
  /** At most one row: by what REGISTER_KEY is checked where the database does not encrypt itself. */
  sleutelproef: {
    nummer: number;
    zout: string;
    proef: string;
  };
}
