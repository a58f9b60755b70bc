export { begrijp } from './begrijp.ts';
export { LANGSTE_VELD, vindInVeld } from './pii/field.ts';
export { isNamedReference } from './pii/reference.ts';
export type * from './types.ts';
