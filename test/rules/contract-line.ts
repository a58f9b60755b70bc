/**
 * The line by which the answer is reached, written out by hand from the decision contract as a chain of ifs:
 * what the compiled rules are compared with, in tests for sameness and in the benchmark for speed.
 * Takes complete facts only. `afweging` is the object of the contract or absent.
 */
type F = Record<string, unknown>;
export interface Words {
  toestemming: string;
  van: string[];
  advies: string;
  maximaal: string;
}

const answer = (toestemming: string, advies: string, maximaal: string, van: string[] = []): Words => ({
  toestemming,
  van,
  advies,
  maximaal,
});
const may = (maximaal: string) => answer('niet-nodig', 'delen-mag', maximaal);
const must = (maximaal: string) => answer('niet-nodig', 'delen-moet', maximaal);

export function contractLine(f: F): Words {
  const { deler, ontvanger, leeftijd, gegevens, doel, verzuim } = f;
  const school = deler === 'onderwijs' || deler === 'mbo';
  const secret = deler === 'jeugdhulp' || deler === 'medisch' || deler === 'gedragswetenschapper';
  const under16 = leeftijd === '0-11' || leeftijd === '12-15';
  const under18 = leeftijd !== '18+';
  const guarded = (maximaal: string) => (gegevens === 'strafrechtelijk' ? 'algemene-bewoordingen' : maximaal);

  if (gegevens === 'anoniem') return may('niet-herleidbaar');
  if (ontvanger === 'jeugdbescherming' && f.ots) return must('noodzakelijk');
  if (ontvanger === 'veilig-thuis') return may('feiten-en-vermoedens-gescheiden');
  if (ontvanger === 'raad') return may('noodzakelijk');
  if (ontvanger === 'verwijsindex') return may('signaal');
  if (school && ontvanger === 'leerplicht' && (verzuim === 'ongeoorloofd' || doel === 'uitschrijving'))
    return must('verzuimgegevens');
  if (school && ontvanger === 'ouders' && under18 && doel === 'schoolvoortgang') return must('noodzakelijk');
  if (deler === 'jeugdhulp' && ontvanger === 'gemeente' && doel === 'toeleiding') return must('noodzakelijk');
  if (school && ontvanger === 'politie' && doel === 'delict') return may('noodzakelijk');
  if (deler === 'onderwijs' && ontvanger === 'andere-school' && doel === 'overstap-po-vo')
    return must('noodzakelijk');
  if (deler === 'jeugdbescherming' || f.herkomst === 'andere-partij')
    return answer('nvt', 'voorleggen', 'niets');
  if (f.noodzakelijk === false) return answer('nvt', 'niet-delen', 'niets');
  if (f.kanAnders === true) return answer('nvt', 'eerst-anders', 'niets');
  if (ontvanger === 'eigen-team')
    return deler === 'gedragswetenschapper' ? needed(f, true) : may(guarded('noodzakelijk'));
  if (school && ontvanger === 'gedragswetenschapper') return needed(f, false);
  if (ontvanger === 'ouders') {
    if (leeftijd === '16-17' && doel === 'verzuim' && (school || deler === 'leerplicht'))
      return may('verzuimgegevens');
    const no = f.toestemmingJeugdige === 'geweigerd' || f.toestemmingJeugdige === 'ingetrokken';
    if (secret && leeftijd === '12-15' && !f.wilsonbekwaam && no) return answer('nvt', 'voorleggen', 'niets');
    if (under16 || (under18 && f.wilsonbekwaam)) return may('noodzakelijk');
    return needed(f, false);
  }
  if (ontvanger === 'ouder-zonder-gezag' && under16 && (school || deler === 'kinderopvang'))
    return may('algemene-bewoordingen');
  if (ontvanger === 'derde' || ontvanger === 'pleegouders' || ontvanger === 'ouder-zonder-gezag')
    return needed(f, secret);
  if (school && doel === 'veiligheid') return may('algemene-bewoordingen');
  if (secret) {
    if (ontvanger === 'leerplicht' && gegevens === 'buitenkant' && verzuim === 'ongeoorloofd')
      return may('dat-informatie');
    return needed(f, true);
  }
  if (deler === 'kinderopvang') return needed(f, false);
  if (ontvanger === 'leerplicht' && deler !== 'leerplicht') {
    if (verzuim === 'ongeoorloofd') return may('verzuimgegevens');
    if (verzuim === 'zorgelijk' && school) return may('verzuimgegevens');
    return needed(f, false, true);
  }
  if (deler === 'leerplicht') {
    if (verzuim === 'ongeoorloofd')
      return may(gegevens === 'strafrechtelijk' ? 'procesinformatie' : 'verzuimgegevens');
    if (verzuim === 'zorgelijk' && (ontvanger === 'onderwijs' || ontvanger === 'samenwerkingsverband'))
      return may('verzuimgegevens');
    return needed(f, false, true);
  }
  if (
    deler === 'onderwijs' &&
    ontvanger === 'samenwerkingsverband' &&
    (doel === 'tlv' || doel === 'ondersteuning' || verzuim === 'ongeoorloofd')
  )
    return may(guarded('noodzakelijk'));
  if (ontvanger === 'andere-school' || doel === 'stage') return needed(f, false);
  if (deler === 'mbo') return needed(f, false);
  if (deler === 'samenwerkingsverband' || deler === 'gemeente')
    return ontvanger === 'politie' ? needed(f, false) : may(guarded('noodzakelijk'));
  if (ontvanger === 'politie') return needed(f, false);
  if (f.convenant) return may(guarded('noodzakelijk'));
  if (ontvanger === 'casusoverleg' && f.aanwezig) return may(guarded('noodzakelijk'));
  return needed(f, false);
}

function whose(f: F, secrecy: boolean): string[] {
  const from16 = f.leeftijd === '16-17' || f.leeftijd === '18+';
  if (from16) return [f.wilsonbekwaam ? 'wettelijk-vertegenwoordiger' : 'jeugdige'];
  const parents =
    f.gezag === 'voogd'
      ? 'voogd'
      : f.gezag === 'ouders-gescheiden' && f.gescheidenUitzondering
        ? 'beide-ouders'
        : 'ouders-met-gezag';
  return secrecy && f.leeftijd === '12-15' && !f.wilsonbekwaam ? [parents, 'jeugdige'] : [parents];
}

function needed(f: F, secrecy: boolean, anonymous = false): Words {
  const van = whose(f, secrecy);
  const states = van.map((person) => {
    if (person === 'jeugdige') return f.toestemmingJeugdige;
    if (f.toestemmingOuders !== 'een-van-twee') return f.toestemmingOuders;
    return person === 'beide-ouders' ? 'niet-gevraagd' : 'gegeven';
  });
  if (states.every((s) => s === 'gegeven')) return answer('nodig', 'delen-mag', 'noodzakelijk', van);
  const refusal = states.some((s) => s === 'geweigerd' || s === 'niet-te-vragen' || s === 'ingetrokken');
  const anonymously = answer('nodig', 'bespreek-anoniem', 'niet-herleidbaar', van);
  if (!refusal) return anonymous ? anonymously : answer('nodig', 'vraag-toestemming', 'niets', van);
  if (f.belang === 'zwaarwegend') {
    if (f.afweging === undefined) return answer('nodig', 'weeg-af', 'niets', van);
    if (Object.values(f.afweging as F).every((v) => v === true))
      return answer('nodig', 'delen-mag', 'noodzakelijk', van);
  }
  return anonymous ? anonymously : answer('nodig', 'niet-delen', 'niets', van);
}

/** The four words as one string, to compare. */
export const words = (b: {
  toestemming: string;
  van: readonly string[];
  advies: string;
  maximaal: string;
}): string => `${b.toestemming}|${[...b.van].sort()}|${b.advies}|${b.maximaal}`;
