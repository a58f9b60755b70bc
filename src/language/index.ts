export { begrijp } from './begrijp.ts';
export type * from './types.ts';
