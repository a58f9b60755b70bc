import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';

type Read = readonly [message: string, ouders: string | undefined, jeugdige: string | undefined];

const none = undefined;

/** Ways to say where consent stands that few people use, and what looks like them. */
const FAMILIES: Readonly<Record<string, readonly Read[]>> = {
  'side by side in a word each': [
    ['ouders ok zij niet, 15jr', 'gegeven', 'geweigerd'],
    ['meisje 13 wil wel, haar ouders niet', 'geweigerd', 'gegeven'],
    ['ouders nee leerling ja, 14 jaar', 'geweigerd', 'gegeven'],
    ['moeder ok vader nee, kind 7', 'geweigerd', none],
    ['Hij wil wel maar komt niet, jongen 14', none, none],
  ],
  'of two parents one': [
    ['Een van beide ouders is akkoord, de andere is niet benaderd. kind 8', 'een-van-twee', none],
    ['1 van de 2 ouders heeft getekend, de ander is niks gevraagd. kind 8', 'een-van-twee', none],
    ['moeder akkoord, vader onwetend. kind 8', 'een-van-twee', none],
    ['Moeder is het eens, vader is het er faliekant mee oneens. kind 8', 'geweigerd', none],
  ],
  'of two parents none': [
    ['geen van de ouders wil het, kind 8', 'geweigerd', none],
    ['Geen van de twee ouders is akkoord. kind 8', 'geweigerd', none],
    ['Geen van zijn ouders heeft toestemming gegeven. kind 8', 'geweigerd', none],
    ['geen van beide ouders is gevraagd, kind 8', 'niet-gevraagd', none],
    ['geen van de ouders heeft bezwaar, kind 8', none, none],
    ['ouders vinden het goed, geen van de docenten weet ervan. kind 8', 'gegeven', none],
  ],
  'what consent is, for somebody who cannot tell': [
    ['Meisje van 15 kan niet goed inschatten wat toestemming geven betekent', none, none],
    ['hij begrijpt niet wat akkoord geven inhoudt, jongen 14', none, none],
  ],
  'those at home': [
    ['thuis weten ze van niks, kind 8', 'niet-gevraagd', none],
    ['heb t er thuis nog niet over gehad, leerling 10', 'niet-gevraagd', none],
    ['thuis vinden ze het goed, kind 8', 'gegeven', none],
    ['meisje van 12, durf het thuis niet te vragen', none, none],
    ['Ouders zeggen dat het thuis goed gaat, kind 7', none, none],
  ],
  'a voogd, and foster parents with authority': [
    ['van de voogd mag het, kind 9', 'gegeven', none],
    ['van de voogd mag het niet, meisje 9', 'geweigerd', none],
    ['Pleegmoeder heeft de voogdij en is akkoord, kind 7', 'gegeven', none],
    ['Pleegouders hebben het gezag en vinden het goed, kind 8', 'gegeven', none],
    ['De pleegouders vinden het goed, kind 8', none, none],
    ['De voogd is op vakantie, kind 8', none, none],
  ],
  'not to be reached': [
    ['Ik bel de ouders al dagen en krijg steeds voicemail, kind 9', 'niet-te-vragen', none],
    ['voogd reageert niet op mails, kind 9', 'niet-te-vragen', none],
    ['Het meisje (16) is ondergedoken', none, 'niet-te-vragen'],
    ['De ouders zijn verhuisd zonder adres achter te laten, kind 8', 'niet-te-vragen', none],
    ['hij is vaak weg, jongen 15', none, none],
    ['de ouders zijn moeilijk te bereiken, kind 8', none, none],
  ],
  'taken back': [
    ['student (19) wil bij nader inzien toch niet', none, 'ingetrokken'],
    ['Ouders hebben spijt van hun toestemming, kind 8', 'ingetrokken', none],
    ['Ouders hebben de toestemming stopgezet, kind 8', 'ingetrokken', none],
    ['zowel hij (13) als zijn ouders hebben de toestemming ingetrokken', 'ingetrokken', 'ingetrokken'],
    ['hij trekt zich terug, jongen 15', none, none],
    ['De toestemming voor de logopedie hebben ouders ingetrokken, kind 8', none, none],
  ],
  'of somebody else': [
    ['Mijn teamleider heeft toestemming gegeven, leerling 9', none, none],
    ['de directie geeft geen toestemming, leerling 9', none, none],
    ['de kinderrechter gaf vervangende toestemming, kind 9', none, none],
    ['een vriend van hem wil niet dat ik het zeg, jongen 16', none, none],
    ['Ouders zeggen dat hij het wel goed vindt, jongen 16', none, none],
    ['Sommige ouders weigeren, hoe zit dat', none, none],
    ['ouders hebben school nog niet gebeld over het verzuim, kind 9', none, none],
  ],
  'a rule, a guess or a question': [
    ['in de schoolgids staat dat ouders toestemming geven, kind 8', none, none],
    ['Vanaf 16 geeft de leerling zelf toestemming, klopt dat?', none, none],
    ['Mijn leidinggevende denkt dat ouders wel akkoord zijn, kind 8', none, none],
    ['Ik ben bang dat ouders nee zeggen, kind 8', none, none],
    ['hoe zorg ik dat ouders akkoord gaan, kind 8', none, none],
    ['Moet ik nu nog zijn ouders vragen of straks hemzelf? jongen 15', none, none],
    ['kan de leerling van 17 zijn toestemming weer intrekken', none, none],
    ['Bij ons tekenen ouders altijd een formulier, kind 8', none, none],
  ],
  'of something else': [
    ['ouders zijn akkoord met het handelingsplan, kind 8', none, none],
    ['Ouders hebben de inschrijving getekend, kind 5', none, none],
    ['ouders staan achter de aanpak van school, kind 8', none, none],
    ['hij weigert elke vorm van hulp, student 18', none, none],
    ['hij wil niet met de politie praten, jongen 16', none, none],
  ],
  'over two clauses': [
    ['Ondanks dat haar ouders akkoord zijn, weigert het meisje (13)', 'gegeven', 'geweigerd'],
    ['Met ouders gebeld. Reactie: nee. Kind 8', 'geweigerd', none],
    ['Hij zegt nee maar ik ben bang dat hij zichzelf wat aandoet, student van 22', none, 'geweigerd'],
    ['Hij (16) heeft er zelf niks op tegen, ouders zeggen nee.', 'geweigerd', 'gegeven'],
    ['Ouders hebben zelf aan de huisarts gezegd dat hij ons mocht bellen, kind 3', 'gegeven', none],
  ],
};

for (const [family, messages] of Object.entries(FAMILIES))
  test.each(messages)(`${family}: %s`, (message, ouders, jeugdige) => {
    const { toestemmingOuders, toestemmingJeugdige } = begrijp(message).feiten;
    expect([toestemmingOuders, toestemmingJeugdige]).toEqual([ouders, jeugdige]);
  });
