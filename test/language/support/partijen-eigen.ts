/** The school's own psychologist who wants to know or is asked, and a school that takes a pupil in. */

/** The school's own, as people there call them; P in the phrases below. */
export const PEDAGOGUES: readonly string[] = [
  'onze orthopedagoog',
  'de orthopedagoog van onze school',
  'onze schoolpsycholoog',
  'de psycholoog van ons bestuur',
  'de schoolpsycholoog',
  'de pedagoog in dienst van de school',
  'de gz-psycholoog van onze scholengroep',
  'onze gedragswetenschapper',
  'de orthopedagoge van school',
  'de pedagoog van ons swv',
];

/** P wants to know it from O. */
export const PEDAGOGUE_HEARS: readonly string[] = [
  '{P} wil van {O} horen wat er uit het onderzoek kwam bij een leerling van 12',
  'Kan {O} {P} vertellen wat zij thuis zien?',
  '{P} vraagt bij {O} gegevens op over een leerling',
  'Mag {O} antwoord geven aan {P}?',
  '{P} heeft voor haar onderzoek informatie van {O} nodig',
  '{P} zou graag van {O} weten hoe het loopt. Moet {O} eerst bij ouders langs?',
  'Ik ben mentor. {P} wil {O} spreken om te horen wat er speelt. Mag {O} dat vertellen?',
  '{P} vroeg {O} wat er al geprobeerd is bij een jongen van 9',
  '{O} wil {P} wel inlichten over een meisje van 14, mag dat?',
  'Moet {O} toestemming vragen om met {P} te praten over een leerling?',
  'Ik wil juist dat {P} het van {O} hoort, en niet van mij. teamleider',
  '{P} moet adviseren over een meisje van 8 en vraagt {O} om de geschiedenis. Mag {O} dat geven?',
  'Van {O} heeft {P} nog niets gekregen, mag {O} dat weigeren?',
];

/** P is asked by O, or tells O. */
export const PEDAGOGUE_TELLS: readonly string[] = [
  '{O} wil het verslag van {P}. Mag zij dat sturen?',
  '{P} heeft een leerling onderzocht en {O} wil de uitslag',
  'Mag {P} aan {O} vertellen wat een leerling haar zei?',
  '{O} vraagt {P} naar haar gesprekken met een leerling van 15',
  '{O} stelt {P} een vraag over een jongen, mag zij antwoorden?',
  '{P} wil {O} bellen over een leerling. Mag dat?',
  'Vraagje namens {P}: mag zij {O} inlichten?',
  '{P} sprak een meisje van 13. Nu wil {O} dat zij dat doorgeeft.',
  'Er ligt bij {P} een verzoek van {O} om testuitslagen',
  '{P} wordt door {O} gevraagd om haar bevindingen',
  '{O} vraagt {P} of een meisje (13) bij haar in gesprek is. Ik ben haar leidinggevende.',
  'Mag {P} naar {O} als de jongen dat niet wil?',
  '{P} heeft iets gehoord van een jongen en wil {O} op de hoogte brengen',
];

/** S, of the school, and P. The first: P gets to know; the second: S does. */
export const TO_PEDAGOGUE: readonly string[] = [
  'Mag ik als {S} {P} laten meekijken naar een leerling?',
  '{P} wil met mij ({S}) een leerling bespreken',
  'kan ik {P} om advies vragen over een jongen van 10? {S}',
  '{P} vraagt mij als {S} om cijfers van een meisje van 14',
  'consult bij {P}: mag ik als {S} haar casus daar inbrengen?',
  'Ik ben {S}. Moet ik ouders vragen voor ik {P} inschakel?',
];
export const FROM_PEDAGOGUE: readonly string[] = [
  'Ik ben {S} en wil van {P} horen wat er uit haar observatie kwam',
  'Mag {P} mij als {S} vertellen wat de test liet zien?',
  '{S} hier, {P} heeft mijn leerling gesproken en zegt mij niets. Mag ik dat niet weten?',
];

/** O tells the school where the young person comes, told by somebody who works there. */
export const COMING_IN: readonly string[] = [
  "Ben ib'er op een school waar na de kerst een jongen van 7 instroomt. Mag {O} mij vertellen wat wel en niet werkte?",
  'Wij krijgen volgende maand een leerling van 13. {O} zou mij als intern begeleider willen inlichten',
  'Er start maandag een nieuwe leerling bij ons. Mag {O} ons vertellen wat er speelt? mentor brugklas',
  'Wij nemen een meisje aan in 2 havo. Mag {O} ons bijpraten over haar thuissituatie?',
  'Wij ontvangen op onze vso-school een leerling van vijftien, {O} wil mij als teamleider bellen over hem',
  'Leerling is bij ons ingeschreven voor klas 3. Mogen wij van {O} weten wat er is gebeurd? zorgcoördinator',
  'Een jongen van 12 is verhuisd naar ons dorp en komt bij mij in de klas. {O} wil me alles vertellen, mag dat?',
  'We krijgen een zij-instromer in groep 6. {O} wil me aan de telefoon van alles vertellen, mag dat?',
  'Ik doe de intake op onze school van een meisje van 14. Kan ik bij {O} opvragen wat er speelt?',
  'Nieuwe leerling in mijn klas. {O} heeft informatie, mag ik die krijgen als mentor?',
];
