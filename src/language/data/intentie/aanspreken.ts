/** Words by which somebody who asks nothing about a child turns to the bot. */
export const aanspreken = {
  /** Whom they speak to. */
  jij: 'je jij jou jouw u uw',
  /** What they take the bot to do. */
  doet: 'weet weten kent kennen ken zeg zegt zeggen vertel vertellen vraag vraagt vragen stel stelt schrijf schrijft schrijven uitleggen help helpt helpen snap snapt begrijp begrijpt bedoel bedoelt werk werkt antwoord antwoordt antwoorden baseer baseert bewaar bewaart onthoud onthoudt vertaal vertalen opstellen nodig gebruiken gebruik spreek spreekt bereikbaar betekenen verwachten adviseer adviseert toelichten verduidelijken rekenen leer leert kunt kan',
  /** What is the bot itself, or only there with it. */
  dingen: 'bot chatbot check knop knoppen vraag vragen antwoord antwoorden uitleg voorbeeld',
  /** What it may have, and others too: "werkt de mail weer?" */
  ook: 'chat app tool gesprek gesprekken bronnen talen vertaling brief brieven mail formulier formulieren menu scherm versie programma chatgesprek',
  /** How they begin, when they ask or want something. */
  vraagt:
    'wat hoe waar waarom waarvoor waarop wanneer welke welk hoeveel kan kun kunt kunnen mag moet heb hebt ben bent is zijn werk werkt weet ken zit doet wil zou spreek snap begrijp bewaar wordt worden geef leg help zoek vind',
  /** Behind "ik" only these want something; "ik heb" tells. */
  wil: 'wil snap begrijp zoek kan vind weet mis zie krijg mag moet zou',
  /** What may stand before a question: "en hoe werkt", "in welke talen". */
  voor: 'hoi hallo hey he hee zeg en maar ja nee ok oke dus of eh sorry dag in op van met bij voor aan via uit over',
  /** Whoever speaks of these speaks of somebody else. */
  anderen:
    'iemand collega collegas jongens mop grap grapje weer dames heren ouder ouders moeder vader kind kinderen leerling leerlingen student studenten jongen meisje klas toestemming hij hem zij haar',
} as const;
