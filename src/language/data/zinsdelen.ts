/** Words by which a sentence turns, denies, supposes or asks. */
export const zinsdelen = {
  /** Turns to something else: what was denied before is not denied behind it. */
  keert: 'maar want dus omdat terwijl hoewel echter zodat aangezien ofschoon doordat alleen:',
  /** Behind "en" another clause, and not another of a row. */
  naEn: 'er het dat dit ze zij hij wij we ik die nu via anoniem vindt vinden wil willen heeft hebben is zijn gaat gaan maakt maken geeft geven zegt zeggen zit zitten mag mogen kan kunnen weet weten ligt niet geen niemand nergens doet doen komt komen staat staan alles wat verder verder ook daar hier heb moet moeten zou wordt maakte gaf zei zeiden wilde wilden vond vonden was waren tekent tekenen tekende tekenden weigert weigeren reageert reageren belt bellen belde woont wonen loopt lopen komt kwam kwamen ging gingen blijft blijven werkt werken krijgt krijgen stuurt sturen stuurde hoeft hoeven snapt begrijpt durft overziet',
  /** Verbs that make a clause, and are no other word. */
  persoonsvorm:
    'is heeft hebben heb ligt kan kunnen mag mogen moet moeten zou zouden gaat gaan wil willen vindt vinden zit zitten staat staan weet weten komt komen schuift schuiven doet doen was waren wordt worden geeft geven maakt maken raakt speelt loopt lukt werkt nemen neemt reageren reageert weigeren weigert bellen belt vraagt vragen zegt zeggen krijgen krijgt laat laten blijft blijven houdt houden gaf gaven zei zeiden belde had hadden',
  /** Denies. */
  ontkent: 'niet geen nooit nergens niks niets zonder noch nauwelijks amper evenmin niemand nee nihil',
  /** Supposes: what comes is not said. */
  stelt:
    'als of indien mits tenzij wanneer stel zodra zolang totdat mocht mochten misschien wellicht mogelijk waarschijnlijk vermoedelijk',
  /** Asks, at the head of a clause. */
  vraagt:
    'is zijn heeft hebben heb ligt kan kunnen mag mogen moet moeten zou zouden geldt loopt hoeft hoeven hoef wordt was waren zit zitten komt komen doet gaat gaan maakt telt wat wie waar wanneer hoe waarom welke welk klopt waarvoor',
  /** Says that it is meant, though it has the form of a question. */
  vindt: 'toch lijkt denk vind volgens eigenlijk hoor trouwens natuurlijk namelijk prima',
  ja: 'ja jazeker jawel absoluut zeker jep yes klopt inderdaad uiteraard tuurlijk',
  nee: 'nee neen nope nooit niet geen neuh nog',
} as const;

/** Says that somebody does not know. */
export const onwetend: readonly string[] = [
  'geen|weinig <bijv>? flauw|flauwe|enkel|benul? idee|benul|zicht|notie|info',
  'geen flauw|enkel ~1 idee|benul',
  'weet|weten|wist|wisten ~3 niet',
  'weet|weten ik|wij|we|niemand|hij|zij|ze ~2 niet|nog|niemand',
  'niet ~2 weet|weten|wist|wisten|bekend|duidelijk|zeker|helder|boven|achterhalen|gevonden|nagevraagd|uitgezocht',
  'niemand ~4 weet|vertellen|zeggen|wist|weten',
  'weet|weten niemand',
  'onduidelijk|onbekend|onzeker|onhelder|vaag',
  'twijfel|twijfelen|twijfelt|betwijfel',
  'zoek|zoeken ~4 uit',
  'vraag|vragen|ga|moet|moeten ~4 na|navragen|nagaan|uitzoeken|checken|nazoeken|opzoeken',
  'durf|durven ~4 zeggen',
  'durf|durven ~2 niet ~2 zeggen',
  'joost mag',
  'in het duister',
  'staat nergens',
];
