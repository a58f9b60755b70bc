/**
 * Thrown when REGISTER_KEY does not fit what is stored: it is wrong, it is missing, or it is set while what is stored
 * was never encrypted. Thrown at the opening, or at the first use when the database could not be reached before.
 * Its message is one line for the operator and never holds the key.
 */
export class RegisterKeyError extends Error {
  override readonly name = 'RegisterKeyError';
}
