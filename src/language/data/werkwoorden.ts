const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs by what they do with information. Looked up word by word, after spelling. */
export const vraagt = words(
  'vraagt vragen vroeg vroegen verzoekt verzoeken verzocht belt bellen belde belden mailt mailen mailde mailden eist eisen wil willen wilt wilde wilden wou wenst benadert benaderde informeert informeerde klopt opvraagt gevraagd gebeld gemaild appt appte zoekt opgevraagd opvragen verlangt hengelt vist vorder vordert',
);
/** Verbs of asking by phone or mail, which say by themselves that somebody wants something. */
export const belt = words('vraagt belt vroeg belde mailt mailde appt appte vragen bellen mailen');
/** "wil", and its forms. */
export const wil = words('wil willen wilt wilde wilden wou wenst');
/** What one wants to have when one wants information. */
export const kennis = words(
  'weten horen info informatie inzage inzien opvragen gegevens vernemen navragen verslag verslagen rapport rapportage rapporten hebben overzicht dossier leerlingdossier onderzoek onderzoeksverslag uitslag uitleg meer antwoord terugkoppeling stukken krijgen ontvangen zien lezen bericht update details bijzonderheden reactie toelichting cijfers rooster handelingsplan opp naam cijferlijst cijferlijsten absentielijst presentielijst verzuimstaat verzuimoverzicht behandelplan hulpverleningsplan observatie observaties toetsresultaten adresgegevens contactgegevens kopie afschrift uitdraai voorbeelden indruk',
);
/** Verbs by which one gets to know something. */
export const hoort = words(
  'horen weten checken nagaan navragen opvragen inzien krijgen vernemen ontvangen lezen zien nodig hoort weet navraag inzage krijgt opgevraagd opvraag achterhalen hebben navraagt leest meelezen meekijken inkijken ingezien verneem ontvangt ontvang hoor',
);
/** Verbs by which one gets something out of somebody; never used of telling. */
export const haalt = words(
  'verzoeken verzoek opvragen navragen navraag opgevraagd opvraag inzien vernemen achterhalen nagaan checken horen inzage nagevraagd vraag navraagt ontvangen krijgen ontvang krijg loskrijgen lospeuteren terugkrijgen aangeleverd',
);
/** Verbs by which one makes something known. */
export const vertelt = words(
  'vertellen vertel delen deel doorgeven door informeren informeer inlichten licht bespreken bespreek sturen stuur doorsturen mailen mail geven geef noemen overdragen inbrengen zeggen zeg bellen bel praten praat overleggen overleg afstemmen waarschuwen waarschuw bijpraten terugkoppelen toelichten melden meld overdracht spreken spreek raadplegen raadpleeg contact hoogte betrekken inschakelen schakelen consulteren antwoorden antwoord gesprek laten gegeven gedeeld verteld gemeld besproken verstuurd gestuurd mededelen meedelen tippen verstrekken aanleveren leveren overhandigen doorspelen uitwisselen aanmelden indienen voorleggen uitleggen schrijven brengen meegeven bijpraat vertelde doorgeef meldt overlegt deelt doen aangifte reageren opnemen app appen stellen inlicht informeert noem sparren spar meenemen verwijzen afgeven bevestigen aankaarten afstem bijwerken aanhaken doorverwijzen toesturen opsturen overbrengen neerleggen gebruiken vermelden openbaren teruggeven aantonen doorzetten doorzet aangeven terugbellen terugmailen doormailen doorbellen doorvertellen doorverteld doorgegeven doorgestuurd doorgezet ingelicht geinformeerd gemaild teruggekoppeld overgedragen ingebracht voorgelegd gewaarschuwd toegestuurd opgestuurd verstrekt aangeleverd inseinen seinen aanhaak signaleren signaal betrek inschakel consulteer leg koppel koppelen stem terugkoppel berichten verklappen verklap doorspeel uitwissel inbreng voorleg overdraag meegeef aanlever aanvragen indien',
);
/** Of one who tells somebody else: in so many words, and in the third person. */
export const geeft = words(
  'deelt geeft vertelt zegt stuurt meldt weigert mailt antwoordt informeert bespreekt gaf vertelde zei stuurde deelde meldde verstrekt levert houdt doorverteld doorgestuurd doorgegeven verteld gedeeld gestuurd gegeven gezegd geven delen vertellen',
);
export const modaal = words(
  'mag mogen moet moeten kan kunnen hoef hoeft hoeven zou dien dient wil willen ga gaan mocht mochten zouden',
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
