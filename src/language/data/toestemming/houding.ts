/**
 * Words that together, in whatever order, say in one clause that somebody is for it or against it. `a|b` either,
 * `=werkwoord` any form of the verb, `-woord` may not stand in the clause. A negation in the clause turns it round.
 */
export const voor: readonly string[] = [
  '=zetten krabbel|krabbels|krabbeltje|paraaf|handtekening|handtekeningen|handtekeningetje',
  '=geven fiat|zegen|machtiging|volmacht|jawoord|krabbel|paraaf|goedkeuring|instemming|goedvinden|toezegging|medewerking|zegje',
  'gemachtigd -overschrijving',
  '=geven groen licht',
  'sein|licht groen =geven|staat|staan|op',
  '=hebben|=zijn vrede mee|ermee|hiermee|daarmee',
  '=hebben|=kunnen vinden in|erin|hierin mee|zich',
  'eens hierin|hierover|daarin|daarover|erover|hiermee|ermee|mee',
  '=staan achter|erachter|hierachter|daarachter',
  '=laten toe',
  '=laten toe het|dit|dat',
  '=willen meewerken',
  '=werken mee eraan|hieraan|graag|wel|niet',
  '=zien zitten het|dit|dat|er|wel|niet',
  '=vinden goed|prima|ok|oke|okay|best het|dit|dat|alles -gaan|gaat|school|moeilijk|lastig',
  '=stemmen in|toe|ermee|hiermee|daarmee',
  'toegezegd|toegezegde =hebben|is',
  'duim|duimpje|duimpjes omhoog|=geven|=krijgen',
  'vertrouwen =hebben ik|mij|me|ons in',
  '=voelen voor iets|veel|wel|niks|niets|weinig er|hier|daar',
  '=tekenen alles|alle|alletwee|formulier|toestemmingsformulier|niks|niets|niet -convenant|contract|akte|iedereen',
  'getekend|ondertekend|ingevuld|teruggestuurd|ingeleverd|geretourneerd formulier|toestemmingsformulier|toestemmingsverklaring|toestemmingsbrief|toestemmingsbriefje|briefje|strookje',
  'bevestigd|bevestigden|bevestigt schriftelijk|mail|mondeling|app|telefonisch|akkoord =hebben|bevestigden|bevestigt',
  'dat =mogen ik|wij|we|het|dit|alles -gamen|uit|buiten|hij|naar',
  '=zeggen dat =mogen ik|wij|we|het|dit|alles',
];

/** Against it; here a negation turns it into being for it. */
export const tegen: readonly string[] = [
  '=zien kwaad|bezwaar|bezwaren|been in|er|hierin|erin',
  '=hebben bezwaar|bezwaren|probleem|problemen|moeite|bedenkingen ermee|mee|tegen|hiertegen|hiermee|er|op|ertegen|daartegen',
  '=maken bezwaar|bezwaren|probleem|problemen|punt van|tegen|ervan|hiervan',
];

/** Against it, and a negation in the clause is part of it or says nothing. */
export const ronduitTegen: readonly string[] = [
  'vertikt|vertikken|vertikte|vertikten',
  'verdomt|verdommen|verdomde',
  '=zetten|=halen streep|streep door|erdoor',
  '=steken stokje voor|ervoor',
  '=houden voet stuk',
  '=zetten hakken zand',
  'dwarsliggen|dwarsligt|tegenstribbelen|tegenstribbelt|tegensputteren|tegensputtert|tegenwerken|dwarsbomen',
  '=liggen dwars',
  '=gaan dwars liggen',
  'gaat|gaan|aangaat|aangaan|ging|aanging aan|aangaat|aangaan|aanging niks|niets|niemand|geen -weg|relatie|gesprek|tafel',
  '=hebben mee|ermee|hiermee|daarmee niks|niets maken',
  'moet|moeten|=willen|=vragen|mag binnenskamers|binnenshuis|tussenons',
  '=houden|=blijven geheim|geheimhouden|stilhouden|binnenskamers|binnenshuis =willen|moet|moeten|=vragen|wens|beloven|zweren|beloofd|liever',
  'geheimhouden|stilhouden|verzwijgen|geheimhouding =willen|moet|moeten|=vragen|liever|eist|eisen',
  '=houden =willen|liever zich|zichzelf voor -bezig',
  'mond|kaken|lippen =houden|dicht|op -zijn|haar',
  '=spreken veto|veto uit',
  '=wijzen af het|dit|dat|voorstel|verzoek',
  'afgewezen|afwijzen|afgewimpeld|afgekapt verzoek|voorstel|vraag|dit|dat|het',
  '=slaan deur dicht',
  'onbespreekbaar =vinden|is|voor',
];
