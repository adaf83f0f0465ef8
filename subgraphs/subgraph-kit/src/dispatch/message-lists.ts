/** Ways on which a message can go; ALARM and PUSH are handed over to the accounts, POST is printed by people. */
export const MESSAGE_CHANNELS = ['EMAIL', 'ALIMTALK', 'SMS', 'POST', 'PUSH', 'ALARM'] as const;

/** One way on which a message can go. */
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** Kinds of messages: nobody opts out of what the law or safety demands. */
export const MESSAGE_CATEGORIES = ['LEGAL', 'SERVICE', 'SURVEY', 'SECURITY'] as const;

/** One kind of messages. */
export type MessageCategory = (typeof MESSAGE_CATEGORIES)[number];

/** How far a message has come. */
export const MESSAGE_STATES = [
  'QUEUED',
  'HELD',
  'AWAITING_DOCUMENT',
  'SENDING',
  'SENT',
  'DELIVERED',
  'FAILED',
  'AMBIGUOUS',
  'SUPPRESSED',
  'CAPTURED',
  'POSTED',
] as const;

/** One state of a message. */
export type MessageState = (typeof MESSAGE_STATES)[number];

/** States in which something is still to be done about a message. */
export const OPEN_STATES = ['QUEUED', 'HELD', 'AWAITING_DOCUMENT', 'SENDING', 'FAILED', 'AMBIGUOUS'] as const;

/** What came of handing a message to a provider: UNSENT surely had no effect, UNCERTAIN may have had one. */
export const ATTEMPT_OUTCOMES = ['ACCEPTED', 'REJECTED', 'UNSENT', 'UNCERTAIN'] as const;

/** Kinds of messages that nobody has to get. */
export const OPTIONAL_CATEGORIES = ['SERVICE', 'SURVEY'] as const;

/** Indicates whether people may say that they want no messages of a kind. */
export function canBeOptedOut(category: string): category is (typeof OPTIONAL_CATEGORIES)[number] {
  return OPTIONAL_CATEGORIES.some((one) => one === category);
}
