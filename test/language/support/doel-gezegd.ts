/** Messages by what they say about `doel`, told in pieces or in passing; `null`: nothing. */
export const DOEL_GEZEGD: readonly (readonly [waarde: string | null, berichten: readonly string[]])[] = [
  [
    'delict',
    ['leerling vertelt mij dat ze gestolen heeft. op school! uit de kluisjes! politie inschakelen? docent'],
  ],
  ['mishandeling', ['leerling wil niet naar huis, bang voor klappen, mag ik veilig thuis om advies vragen']],
  ['verzuim', ['leerplicht heeft een luxeverzuim-zaak lopen en belt de kinderopvang of ze er waren']],
  ['uitschrijving', ['student stopt met de opleiding zonder diploma, moet ik de rmc bellen']],
  ['overstap-po-vo', ['kind gr 8, gaat naar vmbo, mogen we het dossier sturen']],
  [
    null,
    [
      'heb gehoord dat een meisje slachtoffer was van misbruik, mag ik dat haar volgende leerkracht vertellen',
      'op het kdv bijt een kindje steeds anderen, mag ik de gezinscoach inlichten',
      'hij knijpt een meisje in de klas, mag ik haar ouders zeggen wie',
      'ze gaat naar ons mbo en de ggz belt, mag ik iets zeggen',
      'hoeveel kinderen met een hulpvraag hebben jullie',
      'hoeveel dagen duurt een tlv aanvraag',
    ],
  ],
];
