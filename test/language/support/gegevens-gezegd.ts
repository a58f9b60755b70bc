/** Messages by what they say about `gegevens`, in other words than the words for it; `null`: nothing. */
export const GEGEVENS_GEZEGD: readonly (readonly [waarde: string | null, berichten: readonly string[]])[] = [
  [
    'bijzonder',
    [
      'ze vertelde dat ze niet meer eet, mag ik dat de juf vertellen',
      'ouders zijn van de kerk en willen geen prikken, mag ik dat zeggen',
      'ze mag vanwege hun geloof niet mee, mag ik dat uitleggen',
      'mag de ggz ons vertellen hoe de opname is verlopen',
      'hij wil als meisje aangesproken worden, mag ik dat zeggen',
    ],
  ],
  [
    'gewoon',
    [
      'ouders mogen niet weten dat ze gezakt is',
      'ouders vragen hoe haar studie verloopt',
      'leerplicht vraagt om de absentiestaat',
      'hoeveel te laat meldingen mag ik doorgeven',
      'vader vraagt of zijn zoontje (5) vandaag gehuild heeft',
    ],
  ],
  [
    'strafrechtelijk',
    [
      'er loopt een onderzoek bij de politie tegen hem, mag ik dat delen',
      'zal ik de politie vertellen wie de ruit heeft ingegooid',
    ],
  ],
  [
    'buitenkant',
    [
      'school vraagt of de hulp is gestart, ja of nee',
      'leerplicht vraagt of we een onderzoek hebben lopen, ja of nee',
      'mag ik als huisarts melden of er een verwijzing is',
    ],
  ],
  [
    'anoniem',
    [
      'percentages per groep doorgeven aan de gemeente, mag dat',
      'zonder namen gaat het, alleen aantallen per school',
    ],
  ],
  [
    null,
    [
      'ik zoek het telefoonnummer van de servicedesk',
      'heb je het mailadres van leerplicht',
      'vader komt dan achter het adres, mag ik overleggen',
      'wat is jouw niveau',
      'ik heb zelf dyslexie, kan de bot voorlezen',
      'onze school heeft veel kinderen met autisme, mag ik het wijkteam bellen over een leerling',
    ],
  ],
];
