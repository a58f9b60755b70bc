/** How people say which party they themselves are. The last role in the phrase is theirs. */
export const spreker: readonly string[] = [
  'als <bijv>? @persoon',
  'ik|wij|we ben|zijn ~1 van|bij <bep>? <bijv>? @organisatie',
  'ik ben|was hier? ook|zelf|namelijk|nu|nieuw|gewoon|de|een|n|zijn|haar|hun|dus|maar? de|het|een|n|als|op|bij|van? <bijv>? @rol',
  'wij|we zijn|waren hier? ook|zelf|namelijk|nu|gewoon|de|een|n|haar|hun|dus|maar? de|het|een|n|als|op|bij|van? <bijv>? @rol',
  'ben ik|wij|we|hier? ook|zelf|namelijk? de|een|n|zijn|haar|hun|als? <bijv>? @persoon',
  'ben|werk ik|wij|we? de|een|n|als|bij|op|in|voor|vanuit de|het|een|n|ons? <bijv>? @rol',
  'ben|zijn ik|wij|we? <bez> <bijv>? @persoon',
  '<bez> <bijv>? @persoon ben|was ik|hier',
  'mij|ons als <bijv>? @rol',
  'ik|wij|we|mij|me|ons als de|het|een|zijn|haar|betrokken? <bijv>? @rol',
  'BEGIN als de|het|een|zijn|haar|betrokken? <bijv>? @rol wil|mag|moet|kan|heb|ben|vraag|denk|hoor|zie|maak|zit|schuif|werk|twijfel|wilde|zou|hoef|kunnen|mogen|moeten|willen|hebben|zijn ik|wij|we',
  'mag|moet|kan|wil|wilde|zou|hoef|mogen|moeten|kunnen|willen|heb|vraag|dit|dat|dan|dus ik|wij|we? ~1 als de|het|een|zijn|haar|betrokken? <bijv>? @rol',
  'ik|wij|we|mij|me|ons ( <bep>? <bijv>? @rol',
  'ik|wij|we|mij|me|ons , <bep>? <bijv>? @rol ,',
  'van|aan|bij|door|met ons , <bep>? <bijv>? @rol',
  '@rol hier',
  '@rol ( daar werk ik|wij|we )?',
  '@rol waar ik|wij|we werk|werken|zit|zitten',
  'ik|wij|we werk|werken|werkzaam|zit|zitten|sta|geef|werkte ~3 bij|op|in|voor|als|vanuit|namens <bep>? <bijv>? @rol',
  'werk|werkzaam|werkend als|bij|op|in|voor|vanuit <bep>? <bijv>? @rol',
  'ik|wij|we ~6 vanuit <bep>? @rol',
  'vanuit|namens <bep>? @organisatie ~2 ik|wij|we',
  'wij|we|ons|we van|bij|op <bep>? @organisatie',
  'bij|met|op|voor|van ons op|in|bij|van <bep>? @organisatie',
  'ons|onze|mijn <bijv>? @organisatie',
  'hier de|het? @rol EIND',
  'BEGIN @rol :',
  'hoi|hallo|dag|goedemorgen|goedemiddag|beste|hi|hey ,|.? @rol hier|:',
  'in dienst van <bep>? @organisatie',
  'zij|hij|ze|die werkt|zit bij|als|op|in|voor <bep>? <bijv>? @rol',
  'collega van <mij>? , <bep>? @rol',
  'vraag|vraagje ~1 van|namens|voor mijn|een|n @persoon',
  'groet|groeten|mvg|groetjes ,? ~3 @rol',
];

/** Where somebody works, told by whom they call theirs. Weaker than what they say of themselves. */
export const sprekerZwak: Readonly<Record<string, readonly string[]>> = {
  onderwijs: [
    'mijn|mn|onze|ons <bijv>? leerling|lln|leerlingen|llingen|mentorleerling|mentorlln|mentorleerlinge|mentorkind|oudleerling|groep|klas|mentorklas|kleuters|leerlinge|kleuterklas|kleutergroep|llen|llng|brugklasser|brugklassers',
    'uit|in|bij mijn|mn|onze|ons <bijv>? klas|groep|mentorklas',
    'bij ons|mij ~1 op school|klas',
    'bij ons|mij in <lidw> klas|groep|brugklas',
    'mijn|mn|onze|ons <bijv>? school',
    'mijn|mn|ons|onze school*',
    'bij ons|mij ~1 op de|het? plein|kantine|gang|bouw',
    '<ik> ~6 in de klas zitten|hebben',
    'ik geef ~1 les',
    'collegas van het? brugklasteam|onderbouwteam|bovenbouwteam',
    'van|op|bij onze vso|vmbo|havo|so|sbo|vwo|mavo|pro',
  ],
  mbo: [
    'student|studente ~6 @mbo',
    '@mbo student|studente|studenten',
    'mijn|mn|onze|ons <bijv>? student|studenten|studente',
    'op|bij|van ons|onze mbo|roc',
  ],
  medisch: ['mijn|mn|onze|ons <bijv>? patient|patiente|patienten'],
};

/** What may stand beside a role in a sign-off without saying anything else. */
export const ondertekening: readonly string[] =
  'groet groeten groetjes kader basis mavo vmbot gemengd plus twee drie scholen team jeugd mijn naam vanuit voor regio wijk noord zuid oost west centrum locatie bovenbouw gr mvg met vriendelijke alvast bedankt dank dankjewel van de een het groep klas hier bij op leerjaar team afdeling vmbo havo vwo mavo tl bb kb onderbouw bovenbouw wiskunde nederlands engels gym vriendelijk namens beste hoi hallo dag goedemorgen goedemiddag hi collegas basis vo po vso so sbo nieuw fulltime t h v m b k a zorg welzijn economie techniek horeca biologie frans duits rekenen dank je wel u'.split(
    ' ',
  );
