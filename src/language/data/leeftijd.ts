/** Somebody does not know how old the young person is. */
export const leeftijdOnbekend: readonly string[] = [
  'weet|weten|idee|zeker ~1 niet? ~2 hoe oud',
  'hoe oud ~4 weet|weten ~2 niet',
  'leeftijd weet|ken ik|we|wij niet',
  'leeftijd is? ~1 onbekend|onduidelijk',
  'weet <bep>? leeftijd niet',
];

/** Ages in words. */
export const telwoorden: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  anderhalf: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  eenentwintig: 21,
  tweeentwintig: 22,
  drieentwintig: 23,
};

/** Of whom an age is told. */
export const jong: readonly string[] =
  'kind jongen jongetje meisje meid meiden leerling leerlinge lln student studente jongere zoon dochter puber client clientje pupil jeugdige kleuter peuter dreumes baby tiener jongeman dame knul patient patiente deelnemer leerlingen kleinzoon kleindochter kleinkind nichtje neefje buurmeisje buurjongetje buurjongen stagiair stagiaire broertje zusje gozer ventje joch knaap kindje zoontje dochtertje mentorleerling llng vriendje pleegkind broer zus jongens meisjes brugklasser vmboer havist ll llen leerl stud jonge kid minderjarige brugger pleegdochter pleegzoon stiefdochter stiefzoon pubermeisje manneke cliente clientje meissie meiske mbo-er schoolkind jochie kindje tweeling drieling vierling thuiszitter spijbelaar kids kinders kinderen broers zussen zusjes broertjes scholier scholiere lid client ll mbo-student mbostudent peutertje kleutertje ventje menneke kereltje kerel vriendin gast gastje vent tienermoeder tienervader tweedeklasser derdeklasser vierdeklasser vijfdeklasser zesdeklasser eersteklasser eindexamenkandidaat examenleerling examenkandidaat groep8er kleine kleintje dochtertje zoontje meissie jongetjes pleegzoontje pleegdochtertje stiefkind stagelopers meisie jongeling jongmens juffrouw patientje kleinkinderen adolescent tweelingzus tweelingbroer mavoer havoer vwoer gymnasiast vsoer bbler mboer patienten clienten studenten jeugdigen jongvolwassene vluchteling asielzoeker weglopertje mannetje mannetjes uk uks ukje ukkie hummel hummeltje kindlief jong deern guppie gup wicht snotaap bengel telg koter spruit knulletje jongentje jongske zorgkind mentorkind opvangkind jochies knaapje dametje dreumesje pubers pubertje tieners tienermeisje tienerjongen eerstejaars tweedejaars bollerd bbler bolstudent puberzoon puberdochter schoolverlater vroegtijdig-schoolverlater loverboyslachtoffer pleegjongen pleegmeisje adoptiekind bovenbouwer onderbouwer brugpieper bruggertje puberjongen thuiszittertje zorgleerling hulpvrager oudleerling nieuwkomer zijinstromer ventjes oudste jongste middelste'.split(
    ' ',
  );

/** After a number: it is an age. */
export const jaar: readonly string[] =
  'jaar jr jrs j jaartjes lentes jaren jarige jarig jarigen jarige jaars'.split(' ');

/** After a number: it is something else. */
export const maat: readonly string[] =
  'uur uren dagen dag dgn min weken week wk wkn maanden maand mnd mnden keer x minuten procent jaar dagen lessen kinderen leerlingen ouders collegas scholen mensen euro mei juni juli augustus september oktober november december januari februari maart april keren docenten partijen studenten jongeren vragen kantjes paginas pagina bladzijden kanten a4tjes blz punten sessies gesprekken meldingen ziekmeldingen dagdelen lesuren plekken plaatsen minuutjes mails mailtjes appjes telefoontjes kilo cm km meter afspraken behandelingen bladzijdes verzuimmeldingen dossiers rapporten graden fouten studiepunten doelpunten dienstjaren'.split(
    ' ',
  );

/** Before a number: it is something else. */
export const geenLeeftijd: readonly string[] =
  'groep gr klas leerjaar havo vwo vmbo mavo jaar om sinds nummer nr art artikel over binnen bijlage cluster niveau lokaal tot telefoon tel kamer casus vraag stap unit brugklas atheneum gym kader'.split(
    ' ',
  );

/** "een klas van 25": of what a number tells how many, or how much. */
export const geteld: readonly string[] =
  'klas groep team school gezin huishouden caseload rapport verslag dossier lijst wachtlijst traject brief gesprek mail boete score iq tiq totaal periode opvanggroep leefgroep stapel bijlage termijn cijfer tafel ploeg gemiddelde'.split(
    ' ',
  );

/** Where little children sit. */
export const kleuterklas: readonly string[] =
  'kleuterklas kleuterklassen kleutergroep peutergroep peuterklas peuterspeelzaal babygroep kleuterbouw'.split(
    ' ',
  );

/** Words that say an age by themselves: always below 12. */
export const jongGenoeg: readonly string[] =
  'dreumes peuter baby kleuter peutertje peuters kleuters kleutertje dreumesje babytje zuigeling basisschoolkind'.split(
    ' ',
  );

/** Words that say somebody is 18 or older. */
export const volwassen: readonly string[] = ['meerderjarig', 'meerderjarige', 'volwassen'];
