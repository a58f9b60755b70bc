import { geen } from './doel/geen.ts';
import { ondersteuning } from './doel/ondersteuning.ts';
import { overstap } from './doel/overstap.ts';
import { school } from './doel/school.ts';
import { veiligheid } from './doel/veiligheid.ts';
import type { FeitZin } from './feit-zinnen.ts';

/** How it is said what it is for. */
export const doel: readonly FeitZin[] = [...ondersteuning, ...overstap, ...school, ...veiligheid, geen];
