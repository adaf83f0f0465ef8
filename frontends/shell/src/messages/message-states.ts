import type { MessageCategory, MessageChannel, MessageState } from '../gql/graphql.ts';

/** Kinds of states that a filter offers, in the order of what needs a person. */
export const STATE_GROUPS = {
  unclear: ['AMBIGUOUS'],
  failed: ['FAILED'],
  waiting: ['QUEUED', 'HELD', 'AWAITING_DOCUMENT', 'SENDING'],
  sent: ['SENT', 'DELIVERED', 'POSTED'],
  unsent: ['SUPPRESSED', 'CAPTURED'],
} as const satisfies Readonly<Record<string, readonly MessageState[]>>;

/** One kind of states. */
export type StateGroup = keyof typeof STATE_GROUPS;

/** Names of the kinds of states. */
export const GROUPS = Object.keys(STATE_GROUPS).filter(isGroup);

/** Every state of a message. */
export const ALL_STATES: readonly MessageState[] = GROUPS.flatMap((group) => STATE_GROUPS[group]);

/** Ways of messages that a filter offers. */
export const CHANNELS = [
  'EMAIL',
  'ALIMTALK',
  'SMS',
  'POST',
  'PUSH',
  'ALARM',
] as const satisfies readonly MessageChannel[];

/** Kinds of messages that a filter offers. */
export const CATEGORIES = ['LEGAL', 'SERVICE', 'SURVEY', 'SECURITY'] as const satisfies readonly MessageCategory[];

/** States that lie in any of the kinds; none where none is chosen. */
export function statesIn(groups: readonly string[]): MessageState[] {
  return groups.filter(isGroup).flatMap((group) => STATE_GROUPS[group]);
}

/** Indicates whether a text names a kind of states. */
export function isGroup(text: string): text is StateGroup {
  return Object.hasOwn(STATE_GROUPS, text);
}
