import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';

type Read = readonly [message: string, ouders: string | undefined, jeugdige: string | undefined];

const none = undefined;

/** Whole messages, by what is hard in them. */
const FAMILIES: Readonly<Record<string, readonly Read[]>> = {
  'one of the parents': [
    ['Een van de ouders weigert, de ander tekende. Kind 8.', 'geweigerd', none],
    [
      'De ene ouder vindt het prima, de andere heb ik nog niet gesproken. Meisje van 7.',
      'een-van-twee',
      none,
    ],
    ['Een ouder heeft getekend, de andere ouder niet gevraagd. jongen 6', 'een-van-twee', none],
    ['Ouders zijn het niet eens: zij wil wel dat ik bel, hij wil het niet. kind 8', 'geweigerd', none],
    ['Moeder akkoord maar vader nog niet gesproken, kind 6', 'een-van-twee', none],
    ['met vader gebeld, hij vindt het goed; moeder moet ik nog bellen. kind 7', 'een-van-twee', none],
    ['Vader stemt in, moeder is onbereikbaar. kind 6', none, none],
  ],
  'a parent without authority': [
    ['Vader heeft geen gezag en is tegen. Moeder vindt het goed. Kind van 7', 'gegeven', none],
    ['Moeder zegt ja, vader zonder gezag zegt nee, kind 7', 'gegeven', none],
    ['Alleen vader heeft gezag en hij weigert. Moeder vindt het prima. jongen 6', 'geweigerd', none],
    ['Moeder heeft getekend, vader is overleden. Kind 5, alleen moeder heeft gezag', 'gegeven', none],
    ['Moeder (enige met gezag) moet ik het nog vragen, kind van 5', 'niet-gevraagd', none],
  ],
  'what is not known': [
    ['Ik weet niet of de ouders akkoord zijn, kind van 8', 'weet-niet', none],
    ['Of moeder en vader akkoord zijn is mij niet bekend, kind van 8', 'weet-niet', none],
    ['of hij het goed vindt? Geen idee. leerling van 17', none, 'weet-niet'],
    ['Het is onduidelijk of ouders getekend hebben. kind 6', 'weet-niet', none],
    ['Moeder heeft niet gezegd of ze het goed vindt. kind 6', none, none],
  ],
  'said by a party': [
    ['De mentor vindt dat school het mag weten, leerling van 13', none, none],
    ['De wijkagent wil dat ik hem bel over een jongen van 15', none, none],
    ['De school vroeg of ik wil bellen over een meisje van 16', none, none],
    ['De buurman zegt dat hij het goed vindt. Jongen van 9.', none, none],
    ['Mijn buurman zegt dat hij het niet wil hebben, leerling van 12', none, none],
    ['Tante heeft niks over hem te zeggen, jongen van 9', none, none],
    ['We tekenden allebei het convenant, leerling van 9', none, none],
  ],
  'said by an organisation, or by somebody of theirs': [
    ['Een jongen van 14 had een wapen in zijn tas, de wijkagent wil dat ik hem bel', none, none],
    ['Jongen van 13, school heeft eerder nee gezegd maar dat is school', none, none],
    ['Meisje van 12, het wijkteam heeft ja gezegd. Mag ik bellen', none, none],
    ['Advocaat van de jongen is ertegen, hij is 15', none, none],
    ['Begeleider van het kind (jeugdhulp) wil dat ik haar bel. Kind van 13', none, none],
    [
      'Hijzelf en beide ouders gaven toestemming, de oude school is buiten beeld. 15 jaar',
      'gegeven',
      'gegeven',
    ],
    ['Ouders weigeren, leerplicht niet geïnformeerd, jongen 9', 'geweigerd', none],
    ['Student van het roc (18) heeft nee gezegd, mag ik zijn moeder bellen', none, 'geweigerd'],
    ['Een jongen van 14 op school wil dat ik zijn mentor bel', none, 'gegeven'],
    ['Vader is buiten beeld, moeder zegt ja. kind 8', none, none],
  ],
  'who wants to be told': [
    ['Voogd wil dat we hem op de hoogte houden over een meisje van 12', none, none],
    ['De voogd wil elke maand een verslag van ons over een jongen van 9', none, none],
    ['De voogd wil dat ik de huisarts bel over een jongen van 9', 'gegeven', none],
    ['Vader wil dat ik hem vertel hoe het met zijn zoon van 17 gaat', none, none],
    ['Ouders willen dat ik hen vertel wat hun dochter van 16 mij vertelde', none, none],
    ['Zijn ouders zeggen dat hij het zelf mag weten. jongen 15', none, none],
  ],
  'what is said in so many words': [
    ["'Prima', zei hij. Jongen van 17", none, 'gegeven'],
    ["'Nee', zei haar vader. meisje 8", 'geweigerd', none],
    ['Leerling van 16: "vertel het alsjeblieft niet aan mijn ouders"', none, 'geweigerd'],
    ['Ouders: prima. Leerling van 14 zelf: liever niet', 'gegeven', 'geweigerd'],
    ['Ouders: nog niet gevraagd. Leerling (14): akkoord', 'niet-gevraagd', 'gegeven'],
    ['Gespijbeld heeft hij (17), ja. Ongeoorloofd. Sturen?', none, none],
  ],
  'taken back': [
    ['Eerst mocht het van ouders, nu mag het niet meer. kind 9', 'ingetrokken', none],
    ['Ouders waren voor, maar zijn dat nu niet meer. kind 9', 'ingetrokken', none],
    ['Vader had toestemming gegeven maar heeft dat teruggedraaid. kind 8', 'ingetrokken', none],
    ['Hij (17) wil niet meer dat ik met zijn mentor praat', none, 'ingetrokken'],
    ['Ouders gaven toestemming om het verslag terug te koppelen. kind 9', 'gegeven', none],
  ],
  'what asking would bring': [
    ['Als ik het met de ouders bespreek slaat vader haar. Meisje van 8', 'niet-te-vragen', none],
    ['Als ik met ouders praat loopt het meisje van 9 gevaar', 'niet-te-vragen', none],
    ['Als ik met ouders praat is er geen gevaar, kind van 9', none, none],
  ],
  'kept between us': [
    ['Hij (15) heeft me op het hart gedrukt dat niemand het mag weten', none, 'geweigerd'],
    ['Ze (16) vroeg of het tussen ons kon blijven', none, 'geweigerd'],
    ['Patiënte van 17 zegt nee', none, 'geweigerd'],
  ],
  'not of sharing': [
    ['Hij staat open voor hulp, jongen van 15', none, none],
    ['Ouders werken mee aan de behandeling, kind 8', none, none],
    ['Ouders gaan mee naar het gesprek, kind 8', none, none],
    ['Leerling van 15 tekende in de les iets akeligs, mag ik de huisarts bellen', none, none],
    ['Moeder wil niet dat haar zoon van 9 naar de bso gaat', none, none],
  ],
};

for (const [family, messages] of Object.entries(FAMILIES))
  test.each(messages)(`${family}: %s`, (message, ouders, jeugdige) => {
    const { toestemmingOuders, toestemmingJeugdige } = begrijp(message).feiten;
    expect([toestemmingOuders, toestemmingJeugdige]).toEqual([ouders, jeugdige]);
  });
