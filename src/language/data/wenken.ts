/** Words by which people speak of their own work, whoever they are; `stam*` any word that begins so. */
export const wenken: Readonly<Record<string, string>> = {
  onderwijs:
    'leerling leerlinge leerlingen lln klas klassen brugklas brugklasser les lessen groep juf school kleuterklas kleutergroep ll gr gymles huiswerk cito tienminutengesprek minutengesprek rapportgesprek ouderavond brugklasser brugklassers derdeklasser vierdeklasser tweedeklasser eersteklasser observatieverslag groepsplan groepsoverzicht schoolkamp mentor* klas* leerling* school* leerkracht* basisschool*',
  mbo: 'student studente studenten entreestudent opleiding bpv bbl bol entree slb studie* student*',
  medisch:
    'patient patiente patienten patientje praktijk spreekuur behandel behandelplan poli vaccinatie consult recept verwijsbrief behandel* patient*',
  jeugdhulp:
    'client cliente clienten gezin gezinnen hulpverlening hulpvraag hulpplan gezinsplan huisbezoek huisbezoeken caseload hulptraject',
  jeugdbescherming: 'ondertoezichtstelling ots pupil pupillen uithuisplaatsing',
  kinderopvang: 'peuter dreumes baby opvang peuters babys dreumesen stamgroep gastkind gastkinderen',
};

/** What stands before somebody who is named, and the verbs by which only somebody does something. */
export const handelt = {
  lidwoord: 'de het een n zijn haar hun mijn onze die dat',
  vraagt: 'vraagt vragen vroeg wil willen belt belde mailt mailde eist eisen moet zou mag appt',
  vooraf: 'mag moet kan wil mogen aan met tegen',
};
