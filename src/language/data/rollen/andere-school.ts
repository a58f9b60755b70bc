import { organisatie, type RolWoorden } from './types.ts';

/** Schools the young person is not at yet, or no longer: by the word before it, by what they are to ours, by what follows. */
export const andereSchool: readonly RolWoorden[] = [
  organisatie(
    'andere-school',
    'hogeschool, hbo opleiding, zusterschool, zusterscholen, buurschool, buurtschool verderop, partnerschool, collegaschool, collega school, collega scholen, opvangschool, overstapschool, doorstroomschool, leverende school, toeleverende|aanleverende|afleverende|leverende <bijv>? basisschool|vmbo|vso|sbo|po, school van herkomst|herplaatsing|aanmelding|keuze|bestemming|inschrijving|overstap, school in <bep>? buitenland, school|basisschool|vo|vmbo|vso|sbo|so|praktijkschool|college|lyceum|roc|mbo in|uit <bep>? andere|ander|nieuwe plaats|stad|dorp|gemeente|wijk|regio|land|buitenland|woonplaats, school|basisschool|vso|sbo|so in|bij|van <bep>? nieuwe woonplaats|adres|woning, school in belgie|duitsland|polen|engeland|frankrijk|curacao|suriname|turkije|marokko, beoogde|toekomstige|voormalige|eerdere|aanstaande|nieuwste school|basisschool|vo|vmbo|vso|sbo|so|praktijkschool|middelbare|opleiding|roc|mbo, beoogde|toekomstige|aanstaande|nieuwe middelbare school, toekomstige vo school, nieuwe|toekomstige|vorige|oude|aanstaande <bijv>? meester|leraar|lerares|docent|docente|directeur|zorgcoordinator|zorgco|zoco|iber|ib|leerkracht|juf|mentor|klas|school|basisschool|vso|sbo|so|vmbo|praktijkschool|college|lyceum|gymnasium|roc|opleiding|teamleider, nieuwe|toekomstige|vorige|oude <bijv>? ib er, nieuwe|toekomstige|vorige|oude <bijv>? intern|interne begeleider|begeleidster, andere|ander vo|sbo|so|vso|vmbo|havo|opleiding|roc|mbo|scholen, basisschool|school verderop, concurrerende school',
  ),
  organisatie(
    'andere-school',
    'school waar <bep>? <kind>|<hij>|we|wij ~3 vandaan komt|kwam|komen, school waar <kind>|<hij> ~3 aangemeld|ingeschreven|geplaatst|aangenomen, school waar <hij> hiervoor|eerst|voorheen|eerder|vroeger op? zat, school waar <hij> volgend|komend jaar|schooljaar ~2 toe|heen|begint|start|naartoe, school waar <hij> straks|binnenkort|nu|volgend|komend ~2 start|begint|heengaat, school waar ouders|moeder|vader <hem> ~1 aangemeld|ingeschreven|aanmelden|inschrijven, school waar <kind>|<hij> gaat beginnen|starten, school die <hem> ~1 overneemt|aanneemt|plaatst|inschrijft|aannemen, school van <bep>? <bijv>? oudere|jongere? broertje|zusje|broer|zus|broertjes|zusjes|neefje|nichtje|halfbroer|halfzus, basisschool|middelbare van <bep>? broertje|zusje|broer|zus|broertjes|zusjes',
  ),
];
