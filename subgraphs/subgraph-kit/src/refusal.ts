/** Why an act did not happen, for a reason its caller can understand: an answer, not a fault. */
export interface Refusal<Code extends string = string> {
  readonly refused: true;
  readonly code: Code;
  /** Path of the input field at fault, e.g. ['input', 'title']. */
  readonly field: readonly string[] | null;
}

/** Refuses an act; `field` names the input at fault, if one is. */
export function refuse<Code extends string>(code: Code, field?: readonly string[]): Refusal<Code> {
  return { refused: true, code, field: field ?? null };
}

/** Tells a refusal from a result. */
export function isRefusal<Code extends string>(result: unknown): result is Refusal<Code> {
  return typeof result === 'object' && result !== null && 'refused' in result && result.refused === true;
}

/** Ends a switch over codes: a code without a branch does not compile. */
export function unreachable(value: never): never {
  throw new Error(`no branch for ${String(value)}`);
}
