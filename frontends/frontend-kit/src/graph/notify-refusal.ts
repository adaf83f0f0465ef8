import { notify } from '../theme/index.ts';
import type { Outcome, UserError } from './use-step.ts';

/** Tells in a notice why an act was refused; silent where it was done, or was told already as a service that is away. */
export function notifyRefusal(outcome: Outcome<unknown>): void {
  if (!outcome.done) notifyErrors(outcome.userErrors);
}

/** Tells refusals in notices, each reason once. */
export function notifyErrors(errors: readonly UserError[]): void {
  for (const message of new Set(errors.map((error) => error.message))) notify.problem(message);
}
