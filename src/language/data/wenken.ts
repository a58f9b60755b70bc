/** Words by which people speak of their own work, whoever they are; `stam*` any word that begins so. */
export const wenken: Readonly<Record<string, string>> = {
  onderwijs:
    'leerling leerlinge leerlingen lln klas klassen brugklas brugklasser les lessen groep juf school mentor* klas* leerling* school*',
  mbo: 'student studente studenten entreestudent opleiding bpv',
  medisch: 'patient patiente patienten patientje praktijk spreekuur behandel behandelplan poli',
  jeugdhulp: 'client cliente clienten gezin gezinnen hulpverlening',
  jeugdbescherming: 'ondertoezichtstelling ots pupil',
  kinderopvang: 'peuter dreumes baby opvang peuters',
};

/** What stands before somebody who is named, and the verbs by which only somebody does something. */
export const handelt = {
  lidwoord: 'de het een n zijn haar hun mijn onze die dat',
  vraagt: 'vraagt vragen vroeg wil willen belt belde mailt mailde eist eisen moet zou mag appt',
  vooraf: 'mag moet kan wil mogen aan met tegen',
};
