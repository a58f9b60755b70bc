import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';

type Read = readonly [message: string, ouders: string | undefined, jeugdige: string | undefined];

const none = undefined;

/** What is said of consent in so many ways, each beside what sounds like it and says nothing. */
const FAMILIES: Readonly<Record<string, readonly Read[]>> = {
  'in brackets who somebody is': [
    ['vader (wel gezag, gescheiden van moeder) zegt nee, moeder ja. meisje 7', 'geweigerd', none],
    ['De vader (ex van moeder, wel gezag) weigert, moeder stemt in. kind 8', 'geweigerd', none],
    ['een ouder (moeder) heeft getekend, de andere ouder niet gevraagd. kind 8', 'een-van-twee', none],
  ],
  'held back': [
    ['ouders gescheiden, vader heeft tegengehouden, moeder voor. kind 11', 'geweigerd', none],
    ['moeder heeft het geblokkeerd, kind 8', 'geweigerd', none],
    ['vader heeft zijn veto uitgesproken, kind 8', 'geweigerd', none],
    ['moeder ging er niet in mee, vader wel. kind 8', 'geweigerd', none],
    ['moeder heeft hem op whatsapp geblokkeerd. jongen 15', none, none],
    ['vader heeft de deur tegengehouden toen ze weg wilde. meisje 12', none, none],
    ['zij gaat er niet in mee dat ze ziek is. meisje 15', none, none],
  ],
  'one word each, behind a colon': [
    ['Zij: oke. Ouders: oke. meisje 15', 'gegeven', 'gegeven'],
    ['Vader: geen probleem. Moeder: ook niet. kind 9', 'gegeven', none],
    ['ouders: geen bezwaar, hij zelf: ook niet. 14 jr', 'gegeven', 'gegeven'],
    ['moeder zegt doe het alsjeblieft. meisje ook. meisje van 14', none, 'gegeven'],
  ],
  'whether one is enough': [
    ['Vader niet gevraagd. ouders gescheiden. Is moeders ja genoeg? kind 6', 'een-van-twee', none],
    ['vader heb ik niet gesproken. Volstaat moeders akkoord? kind 6', 'een-van-twee', none],
    ['Is alleen moeders toestemming voldoende? kind 8', none, none],
    ['Is het genoeg als moeder ja zegt? kind 6', none, none],
  ],
  'not given yet': [
    ['ouders hebben nog geen toestemming gegeven want niet gevraagd. meisje 5', 'niet-gevraagd', none],
    ['ouders hebben nog geen toestemming gegeven. kind 6', none, none],
    ['akkoord van ouders ontbreekt nog, moet ik nog vragen. leerling 14', 'niet-gevraagd', none],
    ['akkoord van ouders ontbreekt. kind 6', none, none],
    ['toestemming van ouders heb ik nog niet, moet ik nog vragen. kind 6', 'niet-gevraagd', none],
    ['toestemming moet ik nog regelen, kind 10', 'niet-gevraagd', none],
    ['Ouders hebben nog geen antwoord gegeven. kind 9', none, none],
  ],
  'consent of nobody in particular, by age': [
    ['meisje van 9. toestemming hebben we niet gevraagd', 'niet-gevraagd', none],
    ['Toestemming nog niet gevraagd, leerling is 17.', none, 'niet-gevraagd'],
    ['Toestemming nog niet gevraagd, leerling is 14.', none, none],
    ['niemand heeft om toestemming gevraagd, meisje 6', 'niet-gevraagd', none],
  ],
  'what is not known is no plan to share': [
    ['ouders weten niet dat ik school wil bellen. kind 9', 'niet-gevraagd', none],
    ['ouders weten niks van het overleg. kind 9', 'niet-gevraagd', none],
    ['ouders weten nog niet dat hij zes weken weg is. jongen 17', none, none],
    ['zijn moeder heeft daar nooit iets van gehoord. 15 jaar', none, none],
    ['ouders weten niets van het pesten. kind 9', none, none],
    ['moeder heeft geen idee van wat er op school speelt. kind 9', none, none],
    ['ze weet niet dat ik het weet. meisje 16', none, none],
    [
      'ik weet niet of ouders dit weten en heb het ook nog niet gevraagd. jongen van 7',
      'niet-gevraagd',
      none,
    ],
  ],
  'who does not answer': [
    ['Ouders gemaild, er komt geen reactie. kind 6', 'niet-te-vragen', none],
    ['leerling van 12, hij is 4 weken niet geweest en er komt geen reactie.', none, none],
    ['16+ dus ouders buiten beeld?', none, none],
    ['overleden leerling (16), mogen we de klas informeren?', none, none],
  ],
  'not to be asked': [
    ['vader benaderen is geen optie. kind 6', 'niet-te-vragen', none],
    ['moeder vragen is daarom niet mogelijk, kind 6', 'niet-te-vragen', none],
    [
      'ze heeft gezegd nee en haar ouders mogen het volgens haar niet weten, dus die kan ik niet benaderen. meisje van 14',
      'niet-te-vragen',
      'geweigerd',
    ],
    ['Hij mag niet weten dat we dit weten, dat is te gevaarlijk voor hem. jongen 16', none, 'niet-te-vragen'],
  ],
  'agreed, and with what': [
    ['Ouders zijn het eens met het delen daarvan. jongen 15', 'gegeven', none],
    ['ouders zijn het niet eens met het delen. kind 8', 'geweigerd', none],
    ['ouders zijn het eens met het schooladvies. kind 11', none, none],
    ['ouders vinden de school goed. kind 8', none, none],
    ['zij vindt het niet goed dat vader langskomt. meisje 8', none, none],
    ['vader zei nee op de vraag of er iets speelt. kind 8', none, none],
    ['ouders tekenden het rapport. kind 8', none, none],
  ],
  'what a child may or will not do': [
    ['iemand van 12 mag van zijn ouders vanwege hun geloof niet mee', none, none],
    ['Hij mag van zijn moeder niet met die jongens omgaan. 13 jaar', none, none],
    ['het mag van zijn moeder niet. 13 jaar', 'geweigerd', none],
    ['Jongen van 14 vindt school stom en wil niet meer, wat mag ik zeggen?', none, none],
    ['hij wil niet in een groep. 13 jaar', none, none],
    ['hij wil niet in de verwijsindex. 16 jaar', none, 'geweigerd'],
    ['hij weigert school. 13 jaar', none, none],
  ],
  'asked and supposed': [
    ['Volgens mij moet een student van 19 toch nog zelf ja zeggen voordat wij hem bespreken?', none, none],
    ['moet ik toestemming van beide ouders hebben? kind 8', none, none],
    ['Heb ik toestemming nodig van ouders of is die van de leerling genoeg? 16 jaar', none, none],
    ['Vinden ouders het goed dan bel ik. kind 8', none, none],
    ['normaal tekenen ouders bij ons een formulier. kind 8', none, none],
    ['Ouders gaan vast nee zeggen. kind 8', none, none],
  ],
  'said by itself, whatever was thought': [
    ['Ik denk niet dat vader dit wil, niet gevraagd nog. kind 5', 'niet-gevraagd', none],
    ['vader zou nooit toestemming geven. kind 5', none, none],
    ['ouders gaan dit nooit goedvinden. kind 5', none, none],
  ],
  'first one thing and then another': [
    ['vader weigerde eerst maar is nu akkoord. moeder ook. kind 8', 'gegeven', none],
    ['eerst weigerden ouders, na een gesprek gingen ze om. kind 8', 'gegeven', none],
    [
      'Hij zei eerst dat het mocht, maar mailde dat ik het toch maar niet moet doen. student van 19',
      none,
      'ingetrokken',
    ],
  ],
  'from home, by whoever has a say': [
    ['het mag van thuis. jongen 8', 'gegeven', none],
    ['het mag niet van thuis. jongen 8', 'geweigerd', none],
    ['de voogd zegt prima, ouders zonder gezag willen het niet. jongen 10', 'gegeven', none],
  ],
  'behind the verb, who says so': [
    ['haar ouders mogen het echt niet weten zegt ze. 16 jaar', none, 'geweigerd'],
    ['ze vroeg of het onder ons kon blijven. meisje 15', none, 'geweigerd'],
    ['hij zei dat ik het voor me moest houden. 16 jaar', none, 'geweigerd'],
  ],
  'on paper': [
    ['Toestemming voor uitwisseling met de fysio zit in het dossier, kind 5', 'gegeven', none],
    ['toestemming van vader en moeder is binnen. kind 8', 'gegeven', none],
    ['ik vind nergens een toestemmingsformulier. kind 5', none, none],
  ],
  'asked for, and what came of it': [
    ['Ik heb ouders om toestemming gevraagd. kind 6', none, none],
    ['Toestemming gevraagd en gekregen van beide ouders. kind 6', 'gegeven', none],
    ['ik vroeg moeder of het mocht, het mocht niet. kind 6', 'geweigerd', none],
    ['ouders willen het zelf aan school vertellen. kind 9', none, none],
    ['ouders werken nergens aan mee. kind 9', 'geweigerd', none],
  ],
  'the one after the other': [
    ['Ouders willen het. Meisje van 15 niet.', 'gegeven', 'geweigerd'],
    ['ouders ok leerling ok, 14 jr', 'gegeven', 'gegeven'],
    ['ouders oké??? kind 8', none, none],
    ['Voogd weigert, ouders willen het wel. jongen 9', 'geweigerd', none],
    ['meisje 15, haar stiefvader bemoeit zich overal mee en is tegen', none, none],
  ],
  'in their own words': [
    ["vader zei: 'ik teken niks'. kind 8", 'geweigerd', none],
    ['hij appte: ik geef geen toestemming. 17 jaar', none, 'geweigerd'],
    ['Moeder: ik heb er geen bezwaar tegen. Vader: idem. kind 8', 'gegeven', none],
  ],
  'consent for something else': [
    ['ouders gaven mij toestemming om hem te behandelen. kind 8', none, none],
    ['ouders hebben getekend voor ontvangst van het rapport. kind 8', none, none],
  ],
  'what is asked of the writer': [
    ['De jongen heeft mij gevraagd zijn moeder te bellen. 16 jaar', none, 'gegeven'],
    ['ouders hebben mij gevraagd het niet aan school te vertellen. kind 8', 'geweigerd', none],
    ['Ouders hebben ons gevraagd hen te bellen. kind 8', none, none],
    ['ouders drongen erop aan dat ik contact zoek met de bso. meisje 7', 'gegeven', none],
  ],
};

const consent = (message: string) => {
  const { feiten } = begrijp(message);
  return [feiten.toestemmingOuders, feiten.toestemmingJeugdige];
};

for (const [family, messages] of Object.entries(FAMILIES))
  test.each(messages)(`${family}: %s`, (message, ouders, jeugdige) => {
    expect(consent(message)).toEqual([ouders, jeugdige]);
  });
