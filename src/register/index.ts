export { readLeftRegister, readRegisterConfig } from './config.ts';
export { RegisterConfigError } from './errors/config.ts';
export { RegisterKeyError } from './errors/key.ts';
export { RegisterTooNew } from './errors/too-new.ts';
export { RegisterUnavailable } from './errors/unavailable.ts';
export { openRegister, type RegisterSettings } from './open.ts';
export type {
  Bladzijde,
  Eigenaar,
  Intrekking,
  Json,
  NieuweVastlegging,
  Notitie,
  Register,
  Vastlegging,
} from './types.ts';
