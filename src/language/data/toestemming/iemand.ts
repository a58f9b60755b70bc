/** Whoever may consent, in a pattern. */
export const IEMAND = '<ouder>|<kind>|<hij>|hijzelf|zijzelf|voogd';
