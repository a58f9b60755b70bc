/** Lines that more than one way of reading a text says. */
export const NEW_CHECK = 'Dit is een nieuwe check. De antwoorden van de vorige zijn weg.';
export const RECORD_LATER = 'Vastleggen kan zodra er een uitkomst is.';
