/**
 * Thrown by `readRegisterConfig` and `openRegister` when what the operator set cannot be used: a URL of another kind,
 * a number of days that is none, a folder that cannot be made. Its message is one line and names the variable.
 */
export class RegisterConfigError extends Error {
  override readonly name = 'RegisterConfigError';
}
