/**
 * Thrown by the operator commands when what was asked cannot be done: a file that is there already, a backup that is
 * damaged, a register in use. Its message is one line for whoever typed the command.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
