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
    titel: 'School meldt ongeoorloofd verzuim aan leerplicht',
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
    titel: 'School overlegt met leerplicht over zorgelijk verzuim',
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
    titel: 'School bespreekt een leerling in een mdo, ouders en leerling zitten erbij',
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
    titel: 'School bespreekt een leerling in een mdo zonder ouders, geen convenant',
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
    titel: 'School vraagt extra ondersteuning of een tlv aan bij het samenwerkingsverband',
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
    titel: 'Jeugdhulp vertelt school iets over een kind of jongere, nog niets gevraagd',
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
    titel: 'Jeugdhulp vertelt school iets, ouders gescheiden, nog niets gevraagd',
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
    titel: 'Jeugdhulp, ouders gescheiden: één ouder zegt ja, de ander is niet gevraagd',
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
    titel: 'Jeugdhulp: ouders weigeren, er speelt iets zwaarwegends',
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
    titel: 'Jeugdarts vertelt school over de gezondheid van een leerling, nog niets gevraagd',
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
    titel: 'Behandelaar laat leerplicht weten dát er hulp is, na een verzuimmelding',
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
    titel: 'Vermoeden van mishandeling: informatie aan Veilig Thuis',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'veilig-thuis',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'mishandeling',
    },
  },
  {
    titel: 'De jeugdbeschermer vraagt school om informatie bij een ondertoezichtstelling',
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
    titel: 'Basisschool draagt het dossier over aan de nieuwe school',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'andere-school',
      leeftijd: '0-11',
      gegevens: 'gewoon',
      doel: 'overstap-po-vo',
    },
  },
  {
    titel: 'School vertelt de nieuwe mbo-opleiding over een leerling',
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
    titel: 'Een vader zonder gezag vraagt de school hoe het met zijn kind gaat',
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
    titel: 'School geeft de politie informatie na een delict op school',
    feiten: {
      deler: 'onderwijs',
      ontvanger: 'politie',
      leeftijd: '12-15',
      gegevens: 'gewoon',
      doel: 'delict',
    },
  },
  {
    titel: 'Kinderopvang vertelt de basisschool over een peuter',
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
    titel: 'De gemeente vraagt de jeugdhulp om wat nodig is voor de toewijzing',
    feiten: {
      deler: 'jeugdhulp',
      ontvanger: 'gemeente',
      leeftijd: '0-11',
      gegevens: 'bijzonder',
      doel: 'toeleiding',
    },
  },
  {
    titel: 'Anoniem een situatie bespreken',
    feiten: { gegevens: 'anoniem' },
  },
];
