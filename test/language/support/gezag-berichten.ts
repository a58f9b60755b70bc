/** Messages by what they say about `gezag`; `null`: nothing. */
export const GEZAG_BERICHTEN: readonly (readonly [waarde: string | null, berichten: readonly string[]])[] = [
  [
    'ouders-samen',
    [
      'samen gezag, getrouwd. mag ik als ib het wijkteam bellen',
      'vader en moeder (samen gezag) niks gevraagd nog. mag ik als ib het wijkteam bellen',
    ],
  ],
  [
    'ouders-gescheiden',
    [
      'vader (wel gezag, gescheiden van moeder) zegt nee. mag ik als ib het wijkteam bellen',
      'moeder is bij vader weg, beiden gezag. mag ik als ib het wijkteam bellen',
      'vader woont in Spanje, moeder hier, beiden gezag. mag ik als ib het wijkteam bellen',
    ],
  ],
  [
    'een-ouder',
    [
      'moeder, alleen gezag, werkt aan niks mee. mag ik als ib het wijkteam bellen',
      'moeder (alleen gezag) zegt nee. mag ik als ib het wijkteam bellen',
      'moeder vindt het goed en is alleen gezag. mag ik als ib het wijkteam bellen',
      'alleen gezag bij moeder. mag ik als ib het wijkteam bellen',
      'vader heeft het gezag niet, moeder wel. mag ik als ib het wijkteam bellen',
    ],
  ],
  [
    'voogd',
    [
      'als voogd van een jongen van 14 wil ik de voetbalclub inlichten',
      'ik ben voogd van een meisje, mag ik de school inlichten',
      'het gezag ligt bij de GI. mag ik als ib het wijkteam bellen',
    ],
  ],
  [
    null,
    [
      'mijn man en ik zijn gescheiden. mag ik als ib het wijkteam bellen',
      'we houden feiten en meningen gescheiden. mag ik als ib het wijkteam bellen',
      'moet ik dan ook een voogd vragen?. mag ik als ib het wijkteam bellen',
      'wat doet een voogd precies?. mag ik als ib het wijkteam bellen',
      'wat betekent eenhoofdig gezag?. mag ik als ib het wijkteam bellen',
      'vader is gescheiden en heeft geen gezag. mag ik als ib het wijkteam bellen',
    ],
  ],
];
