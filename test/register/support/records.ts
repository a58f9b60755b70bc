import type { Eigenaar, NieuweVastlegging } from '../../../src/register/index.ts';

export const anna: Eigenaar = { tenant: 'tenant-1', auteur: '11111111-0000-0000-0000-000000000001' };
export const bram: Eigenaar = { tenant: 'tenant-1', auteur: '11111111-0000-0000-0000-000000000002' };

/** A record to make, of which only the reference matters to a test. */
export function newRecord(kenmerk = 'dossier 12', more: Partial<NieuweVastlegging> = {}): NieuweVastlegging {
  return {
    soort: 'check',
    kenmerk,
    feiten: { deler: 'onderwijs', ontvanger: 'leerplicht', wilsonbekwaam: false },
    besluit: { toestemming: 'nodig', van: ['jeugdige'], advies: 'vraag-toestemming', maximaal: 'niets' },
    regels: ['school-van-wie'],
    regelversie: '1.0.0',
    regelhash: 'abc123',
    formulier: { wie: 'jeugdige', mondeling: true, wat: ['verzuim'] },
    ...more,
  };
}

/** A clock that a test sets. */
export class Clock {
  time: Date;

  constructor(iso = '2026-11-24T09:00:00.000Z') {
    this.time = new Date(iso);
  }

  readonly now = (): Date => this.time;

  forward(days: number): void {
    this.time = new Date(this.time.getTime() + days * 24 * 60 * 60 * 1000);
  }
}
