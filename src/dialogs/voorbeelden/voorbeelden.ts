import type { Feiten } from '../../rules/index.ts';

/** A situation that comes up often, in a few words, as facts of which the rules know the answer. */
export interface Voorbeeld {
  readonly titel: string;
  readonly feiten: Feiten;
}

/** What the questions after the situation itself mostly get for an answer. */
const GEWOON = { herkomst: 'eigen', noodzakelijk: true, kanAnders: false } as const;
const SAMEN = { wilsonbekwaam: false, gezag: 'ouders-samen' } as const;
const GESCHEIDEN = { wilsonbekwaam: false, gezag: 'ouders-gescheiden' } as const;
const NIETS_GEVRAAGD = {
  toestemmingOuders: 'niet-gevraagd',
  toestemmingJeugdige: 'niet-gevraagd',
} as const;

/** Situations from practice. A test holds that the rules have an answer to each. */
export const VOORBEELDEN: readonly Voorbeeld[] = [
  {
    titel: 'School aan leerplicht: ongeoorloofd verzuim',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'leerplicht',
      leeftijd: '12-15',
      gegevens: 'gewoon',
      doel: 'verzuim',
      verzuim: 'ongeoorloofd',
    },
  },
  {
    titel: 'School aan leerplicht: zorgelijk verzuim',
    feiten: {
      ...GEWOON,
      deler: 'onderwijs',
      ontvanger: 'leerplicht',
      leeftijd: '12-15',
      gegevens: 'gewoon',
      doel: 'verzuim',
      verzuim: 'zorgelijk',
    },
  },
  {
    titel: 'School in een mdo: ouders en leerling erbij',
    feiten: {
      ...GEWOON,
      deler: 'onderwijs',
      ontvanger: 'casusoverleg',
      leeftijd: '12-15',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      convenant: false,
      aanwezig: true,
    },
  },
  {
    titel: 'School in een mdo: zonder ouders',
    feiten: {
      ...GEWOON,
      ...SAMEN,
      ...NIETS_GEVRAAGD,
      deler: 'onderwijs',
      ontvanger: 'casusoverleg',
      leeftijd: '12-15',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      convenant: false,
      aanwezig: false,
    },
  },
  {
    titel: 'School aan samenwerkingsverband: tlv',
    feiten: {
      ...GEWOON,
      deler: 'onderwijs',
      ontvanger: 'samenwerkingsverband',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'tlv',
    },
  },
  {
    titel: 'Jeugdhulp aan school: nog niets gevraagd',
    feiten: {
      ...GEWOON,
      ...SAMEN,
      ...NIETS_GEVRAAGD,
      deler: 'jeugdhulp',
      ontvanger: 'onderwijs',
      leeftijd: '12-15',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
    },
  },
  {
    titel: 'Jeugdhulp aan school: ouders gescheiden',
    feiten: {
      ...GEWOON,
      ...GESCHEIDEN,
      deler: 'jeugdhulp',
      ontvanger: 'onderwijs',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      gescheidenUitzondering: false,
      toestemmingOuders: 'niet-gevraagd',
    },
  },
  {
    titel: 'Jeugdhulp aan school: één ouder zegt ja',
    feiten: {
      ...GEWOON,
      ...GESCHEIDEN,
      deler: 'jeugdhulp',
      ontvanger: 'onderwijs',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      gescheidenUitzondering: false,
      toestemmingOuders: 'een-van-twee',
    },
  },
  {
    titel: 'Jeugdhulp in een mdo: ouders weigeren',
    feiten: {
      ...GEWOON,
      ...SAMEN,
      deler: 'jeugdhulp',
      ontvanger: 'casusoverleg',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      toestemmingOuders: 'geweigerd',
      belang: 'zwaarwegend',
    },
  },
  {
    titel: 'Jeugdarts aan school: gezondheid',
    feiten: {
      ...GEWOON,
      deler: 'medisch',
      ontvanger: 'onderwijs',
      leeftijd: '16-17',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      wilsonbekwaam: false,
      toestemmingJeugdige: 'niet-gevraagd',
    },
  },
  {
    titel: 'Hulp aan leerplicht: alleen dát er hulp is',
    feiten: {
      ...GEWOON,
      deler: 'jeugdhulp',
      ontvanger: 'leerplicht',
      leeftijd: '16-17',
      gegevens: 'buitenkant',
      doel: 'verzuim',
      verzuim: 'ongeoorloofd',
    },
  },
  {
    titel: 'Vermoeden van mishandeling: Veilig Thuis',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'veilig-thuis',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'mishandeling',
    },
  },
  {
    titel: 'School aan jeugdbeschermer: ots',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'jeugdbescherming',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      ots: true,
    },
  },
  {
    titel: 'Basisschool aan nieuwe school: overstap',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'andere-school',
      leeftijd: '0-11',
      gegevens: 'gewoon',
      doel: 'overstap-po-vo',
    },
  },
  {
    titel: 'School aan mbo: overstap',
    feiten: {
      ...GEWOON,
      deler: 'onderwijs',
      ontvanger: 'andere-school',
      leeftijd: '16-17',
      gegevens: 'gewoon',
      doel: 'overstap-vo-mbo',
      wilsonbekwaam: false,
      toestemmingJeugdige: 'niet-gevraagd',
    },
  },
  {
    titel: 'School aan vader zonder gezag',
    feiten: {
      ...GEWOON,
      deler: 'onderwijs',
      ontvanger: 'ouder-zonder-gezag',
      leeftijd: '0-11',
      gegevens: 'gewoon',
      doel: 'schoolvoortgang',
    },
  },
  {
    titel: 'School aan politie: delict op school',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'politie',
      leeftijd: '12-15',
      gegevens: 'gewoon',
      doel: 'delict',
    },
  },
  {
    titel: 'Kinderopvang aan basisschool: peuter',
    feiten: {
      ...GEWOON,
      ...SAMEN,
      deler: 'kinderopvang',
      ontvanger: 'onderwijs',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'ondersteuning',
      toestemmingOuders: 'niet-gevraagd',
    },
  },
  {
    titel: 'Jeugdhulp aan gemeente: toewijzing',
    feiten: {
      deler: 'jeugdhulp',
      ontvanger: 'gemeente',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'toeleiding',
    },
  },
  {
    titel: 'Anoniem bespreken',
    feiten: { gegevens: 'anoniem' },
  },
];
