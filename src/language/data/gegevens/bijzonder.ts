import { bevindingen, bevindingenZinnen } from './bevindingen.ts';
import { gezondheid, gezondheidZinnen } from './gezondheid.ts';
import { lichaam, lichaamZinnen } from './lichaam.ts';
import { middelen, middelenZinnen } from './middelen.ts';
import { persoonlijk, persoonlijkZinnen } from './persoonlijk.ts';
import { psyche, psycheZinnen } from './psyche.ts';
import { ziekten, ziekteZinnen } from './ziekte.ts';
import { zorg, zorgZinnen } from './zorg.ts';

/** How it is said that something is about health, faith, descent, sexuality or what goes on at home. */
export const bijzonder: readonly string[] = [
  ziekten,
  psyche,
  zorg,
  persoonlijk,
  lichaam,
  middelen,
  bevindingen,
  gezondheid,
  ...ziekteZinnen,
  ...psycheZinnen,
  ...zorgZinnen,
  ...persoonlijkZinnen,
  ...lichaamZinnen,
  ...middelenZinnen,
  ...bevindingenZinnen,
  ...gezondheidZinnen,
];
