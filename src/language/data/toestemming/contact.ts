/** The words of asking somebody, sorted by what they do in a clause. */
export const contact = {
  /** Done or not: "gevraagd". */
  gedaan:
    'gevraagd nagevraagd aangevraagd voorgelegd besproken doorgesproken overlegd benaderd gesproken geinformeerd ingelicht gebeld gemaild gepolst gepeild aangekaart gehoord geraadpleegd betrokken bijgepraat gekend verteld gezegd aangestipt aangesneden opengelegd gevraag gevraagt geappt gedeeld afgestemd geopperd gedeelt opgebeld geconsulteerd geconsulteert ingeseind aangeschreven aangesproken gepraat gecheckt gecheckd nagegaan afgecheckt bevraagd neergelegd doorgenomen',
  /** To be done: "vragen". */
  doen: 'vragen navragen voorleggen bespreken doorspreken overleggen benaderen spreken informeren inlichten bellen polsen peilen aankaarten horen raadplegen betrekken bijpraten vertellen zeggen melden mailen afstemmen delen stellen opbellen confronteren aansnijden inseinen appen consulteren lichten aanspreken',
  /** Of those, what asks and does not only tell. */
  vragend:
    'vragen navragen voorleggen bespreken doorspreken overleggen benaderen spreken informeren inlichten polsen peilen aankaarten raadplegen betrekken confronteren aansnijden afstemmen consulteren aanspreken',
  /** What the writer does: "ik vraag het morgen". */
  doe: 'vraag bespreek overleg benader spreek informeer bel pols peil raadpleeg zie leg vragen bespreken spreken bellen zien leggen',
  /** Of those, what asks whenever it is done; of the others only "pas morgen" says that it was not done yet. */
  vraag: 'vraag vragen bespreek bespreken overleg benader pols peil raadpleeg',
  niet: 'niet niks niets nooit geen niemand nul noch evenmin nergens',
  /** "moet ik nog", "ga ik morgen": so it was not done yet. */
  plan: 'moet moeten ga gaan zal zullen dien dienen wou wilde',
  straks:
    'nog pas later morgen overmorgen straks vanavond vanmiddag binnenkort volgende maandag dinsdag woensdag donderdag vrijdag zaterdag zondag komende eerstdaags aanstaande',
  kan: 'kan kunnen durf durven lukt lukken gaat konden kon valt',
  gevaar:
    'gevaarlijk levensgevaarlijk onveilig riskant onverantwoord link onmogelijk ondenkbaar ondoenlijk gevaar onverstandig uitgesloten',
  schrijver: 'ik wij we k men heb',
  lijdend: 'is zijn was waren wordt worden werd werden ben moet moeten',
} as const;
