/**
 * Version of the rules: patch = an outcome corrected, minor = a rule added, major = a rule renamed or removed.
 * Every change gets a line in CHANGELOG.md under Regels.
 */
export const REGELS_VERSIE = '1.0.0';
export const REGELS_DATUM = '2026-11-22';
