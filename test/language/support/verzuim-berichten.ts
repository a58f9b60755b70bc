/** Messages by what they say about `verzuim`; `null`: nothing. */
export const VERZUIM_BERICHTEN: readonly (readonly [waarde: string | null, berichten: readonly string[]])[] =
  [
    [
      'ongeoorloofd',
      [
        'mentor, mag ik leerplicht bellen. hij heeft 23 uur gespijbeld',
        'mag ik leerplicht bellen, verzuim is vorige week gemeld bij duo, mentor',
        'leerplicht belt, de melding is de deur uit, het is ongeoorloofd, mentor',
        'hij zit boven de 16 uur in vier weken, mag leerplicht de gegevens hebben, mentor',
        'ouders namen hem zonder verlof mee op vakantie, mag leerplicht dat weten, directeur',
        'hij is gemeld wegens schoolverzuim, mag ik de lpa bellen, mentor',
        'ze is drie weken weg zonder geldige reden, mag leerplicht dat weten, mentor',
        'er ligt een verzuimmelding bij leerplicht, mag de ggz zeggen of ze in behandeling is',
      ],
    ],
    [
      'zorgelijk',
      [
        'het ziekteverzuim baart mij zorgen, mag ik leerplicht bellen, mentor',
        'zijn verzuim is nog niet gemeld maar zorgwekkend, mag ik leerplicht bellen, mentor',
        'nog geen 16 uur, wel zorgelijk verzuim, mag ik de lpa bellen, mentor',
        'we maken ons zorgen over haar afwezigheid, mag ik leerplicht bellen, mentor',
      ],
    ],
    [
      'geoorloofd',
      [
        'ze is door haar ouders netjes ziekgemeld, mag leerplicht weten waarom, mentor',
        'hij heeft verlof gekregen voor een bruiloft, mag leerplicht dat horen, directeur',
        'hij is langdurig ziek, mag leerplicht dat weten, mentor',
        'het verzuim is geoorloofd, mag ik leerplicht antwoorden, mentor',
      ],
    ],
    [
      'geen',
      [
        'hij mist geen les, mag ik leerplicht antwoorden, mentor',
        'er is geen verzuim, mag ik leerplicht antwoorden, mentor',
        'ze is altijd aanwezig, mag ik leerplicht antwoorden, mentor',
        'verzuim speelt niet, mag ik leerplicht antwoorden, mentor',
      ],
    ],
    [
      null,
      [
        'mag ik leerplicht bellen, er is nog geen melding gedaan, mentor',
        'mag ik leerplicht bellen over verzuim, mentor',
        'moet ik een verzuimmelding doen, mentor',
        'mag ik leerplicht bellen als hij spijbelt, mentor',
        'ik ben 16 uur per week aanwezig, mag ik de dossiers inzien',
        'we hebben een melding bij Veilig Thuis gedaan, mag ik leerplicht bellen, mentor',
        'hij is nog onder de 16 uur, mag ik leerplicht bellen, mentor',
      ],
    ],
  ];
