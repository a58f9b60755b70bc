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
    /** Which key the sealed columns were closed with: `versleuteling.zout`. */
    zout: string;
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
  /** One row: for how many days records are kept, and how many it was before, which counts until the day `vanaf`. */
  termijn: {
    plek: number;
    dagen: number;
    vorige: number | null;
    vanaf: string | null;
  };
  /**
   * One row: how content is sealed now. A process that still has the key of before cannot write any more, as its
   * `zout` is gone.
   */
  versleuteling: {
    plek: number;
    /** Random, or empty when content is not sealed. */
    zout: string;
    /** Sealed: a fixed word, by which a key is tried. */
    proef: string;
  };
}
