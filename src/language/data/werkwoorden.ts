const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs by what they do with information. Looked up word by word, after spelling. */
export const vraagt = words(
  'vraagt vragen vroeg vroegen verzoekt verzoeken belt bellen belde belden mailt mailen mailde eist wil willen wilt wilde wou wenst benadert benaderde informeert klopt opvraagt gevraagd gebeld gemaild appt zoekt',
);
/** Verbs by which one gets to know something. */
export const hoort = words(
  'horen weten checken nagaan navragen opvragen inzien krijgen vernemen ontvangen lezen zien nodig hoort weet navraag inzage krijgt opgevraagd opvraag achterhalen hebben navraagt leest',
);
/** Verbs by which one makes something known. */
export const vertelt = words(
  'vertellen vertel delen deel doorgeven door informeren informeer inlichten licht bespreken bespreek sturen stuur doorsturen mailen mail geven geef noemen overdragen inbrengen zeggen zeg bellen bel praten praat overleggen overleg afstemmen waarschuwen waarschuw bijpraten terugkoppelen toelichten melden meld overdracht spreken spreek raadplegen raadpleeg contact hoogte betrekken inschakelen schakelen consulteren antwoorden antwoord antwoorden gesprek laten gegeven gedeeld verteld gemeld besproken verstuurd gestuurd mededelen meedelen tippen verstrekken aanleveren leveren overhandigen doorspelen uitwisselen aanmelden indienen voorleggen uitleggen schrijven brengen meegeven bijpraat vertelde doorgeef meldt overlegt deelt doen aangifte reageren opnemen app appen stellen inlicht informeert navraag noem sparren spar meenemen verwijzen afgeven bevestigen aankaarten afstem bijwerken aanhaken bijpraten doorverwijzen toesturen opsturen overbrengen neerleggen gebruiken vermelden openbaren teruggeven aantonen',
);
export const modaal = words(
  'mag mogen moet moeten kan kunnen hoef hoeft hoeven zou zouden dien dient wil willen ga gaan',
);
/** Prepositions that say where information goes, and where it comes from. */
export const naarToe = words('met aan naar richting tegen bij in voor op tijdens');
export const vandaan = words('van bij aan');
export const voorzetsels = words(
  'met aan naar richting tegen bij in voor op tijdens van door over uit als zonder namens via tussen vanuit binnen na sinds',
);
export const ik = words('ik wij we k ikzelf');
export const mij = words('mij me ons');
/** Asked for as advice: the one asked gets to know. */
export const omRaad = words('advies raad meedenken meekijken consult');
