import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';

type Read = readonly [message: string, ouders: string | undefined, jeugdige: string | undefined];

const none = undefined;

/** Whole messages, by what is consent and what only sounds like it. */
const FAMILIES: Readonly<Record<string, readonly Read[]>> = {
  'said in so many words': [
    ['Meisje van 16 zegt: bemoei je er niet mee. mentor, wijkteam bellen?', none, 'geweigerd'],
    ['hij heeft gezegd: hou ze erbuiten. student 18', none, 'geweigerd'],
    ['Ze (17) zei: laat mijn mentor erbuiten', none, 'geweigerd'],
    ['ma zegt: neeeee. kind 11', 'geweigerd', none],
    ["Ze (15) zei: 'als je dit tegen m'n mentor zegt kom ik hier nooit meer'", none, 'geweigerd'],
    ['Meisje 14 dreigt: als je mijn ouders belt loop ik weg', none, 'geweigerd'],
    ['Ze zegt: dan word ik het huis uitgezet, alsjeblieft niet. 17, docent', none, 'geweigerd'],
    ['Moeder wist het al en zei: dat gaan jullie dus niet doen! kind 8', 'geweigerd', none],
    ['Moeder roept dat ze dat nooit goed zal vinden, meid van 12', 'geweigerd', none],
    [
      'leerling van 15 zegt: mevrouw zeg niks tegen thuis, maar de schoolverpleegkundige mag het van mij wel weten',
      none,
      'gegeven',
    ],
    ['Hij (19) zegt: regel het alsjeblieft voor me', none, 'gegeven'],
    ["Alles mag, zei hij, 'gooi maar op tafel'. 17 jaar", none, 'gegeven'],
    ['jaaa hoor zei moeder (enig gezag), kind 6', 'gegeven', none],
  ],
  'nobody said so': [
    ['moeder zegt: laat hem buiten spelen. jongen 8', none, none],
    ['vader zei: blijf van mijn kind af. jongen 8', none, none],
    ['Als ik bel loopt hij weg, jongen van 15', none, none],
    ['Hij (15) zegt als je niet betaalt stap ik naar de politie', none, none],
    [
      'Een ouder van een andere leerling wil weten of de jongen (9) iets heeft. Hij heeft ADHD, maar dat gaat haar niets aan lijkt me',
      none,
      none,
    ],
    [
      'Collega vraagt wat er met een student (18) is. Hij geeft m geen les en heeft er niks mee te maken',
      none,
      none,
    ],
    ['De buurvrouw vraagt ernaar maar die heeft er niks mee te maken, jongen van 12', none, none],
    ['Oma heeft er niks over te zeggen, jongen 9', none, none],
    ['Wij twijfelen of vader nog gezag heeft. Moeder zegt van niet. dochter 10', none, none],
    ['Was hij gisteren op school? Moeder zegt van wel, de juf van niet. jongen 9', none, none],
    ['Pa belt boos: waarom weet hij niet wat zijn dochter (13) bij jullie bespreekt?', none, none],
  ],
  'who has nothing to do with it': [
    ['zij (16) vindt dat haar moeder er niks mee te maken heeft', none, 'geweigerd'],
    ['hij zegt dat zijn ouders er niks mee te maken hebben, jongen 17', none, 'geweigerd'],
  ],
  'something else is not wanted': [
    ["ouders van lln (11) zijn Jehova's getuigen en willen geen bloedtransfusie", none, none],
    ['ouders (kind 8) willen geen ruzie met school', none, none],
    ['vader en moeder zijn gescheiden en willen niet samen aan 1 tafel, kind 3', none, none],
    ['student van 20 wil er zelf niet bij zijn', none, none],
    ['student van 20, wil er zelf niet bij zijn maar het mag wel van hem', none, 'gegeven'],
    ['Meisje van 16 wil niet aanschuiven bij het overleg', none, none],
    ['ouders willen geen gesprek met het wijkteam, kind 9', 'geweigerd', none],
    ['hij (16) wil geen melding', none, 'geweigerd'],
    ['hij (16) wil geen zorg meer', none, none],
  ],
  'something else is agreed to': [
    ['Ouders gaven toestemming voor zwemles, kind 7', none, none],
    ['Ouders tekenden voor de schoolreis, kind 7', none, none],
    ['vader gaf zijn akkoord op het rooster, kind 9', none, none],
    ['pa zegt nee tegen ritalin, kind 9', none, none],
    ['Ouders zijn akkoord met delen van het onderzoek, kind 9', 'gegeven', none],
    ['Ouders geven toestemming voor het delen van het onderzoek met de huisarts, kind 9', 'gegeven', none],
    ['jongen 16 heeft nee gezegd tegen het delen van zijn diagnose', none, 'geweigerd'],
    ['Het privacyconvenant hebben we allebei getekend. leerling 9', none, none],
  ],
  'supposed, asked or not understood': [
    ['Hij is 13, verstandelijk beperkt, en snapt de vraag echt niet', none, none],
    ['Dochter is 12 en kan volgens de arts niet overzien waar ze ja of nee op zegt', none, none],
    ['stud 23 onder mentorschap, kan zelf niet overzien wat ie tekent', none, none],
    ['Hij (16) mag van mij nee zeggen hoor', none, none],
    [
      'De logopedist wil weten hoeveel mag zij zeggen en moeten die twee dat allebei goed vinden? kleuter',
      none,
      none,
    ],
    ['Melding bij leerplicht mag toch zonder ouders ja te laten zeggen? 14 jaar', none, none],
    ['Kleuter, kan iemand me een agenda geven waarin het stukje toestemming goed zit?', none, none],
    ['ik wil dat de ouders toestemming geven, kind 8', none, none],
    ['ouders verwachten dat ik ja zeg, kind 9', none, none],
    ['lln 16 zegt dat ie een pistool kan regelen', none, none],
  ],
  'a party may know it': [
    ['Ouders zeggen dat de dokter me dat gewoon mag vertellen. Jongen 10', 'gegeven', none],
    ['Ouders hebben gezegd dat hij dat moet weten. meisje van 9, taxichauffeur vraagt', 'gegeven', none],
    ['Ouders willen juist dat school dit hoort. jongen 9', 'gegeven', none],
    ['ze wil dat haar mentor het weet. meisje 16', none, 'gegeven'],
    ['Moeder wil dat de school hem beter begeleidt, kind 9', none, none],
    ['ouders willen dat hun kind van 8 weet wat er aan de hand is', none, none],
    ['School wil dat de ouders het weten, leerling 14', none, none],
  ],
  'a negation in front': [
    ['Ouders hebben het niet goed gevonden, jongere 15', 'geweigerd', none],
    ['ouders hebben dit nooit goedgevonden. kind 9', 'geweigerd', none],
    ['Die ouders hebben gezegd van niet, leerling 16', 'geweigerd', none],
    ['ouders zijn er nl. op tegen. kind 9', 'geweigerd', none],
  ],
};

for (const [family, messages] of Object.entries(FAMILIES))
  test.each(messages)(`${family}: %s`, (message, ouders, jeugdige) => {
    const { toestemmingOuders, toestemmingJeugdige } = begrijp(message).feiten;
    expect([toestemmingOuders, toestemmingJeugdige]).toEqual([ouders, jeugdige]);
  });
