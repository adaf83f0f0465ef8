/** Ways to a device: a browser's push service, or Firebase for an app. */
export const PUSH_KINDS = ['WEB', 'FCM'] as const;

/** One of {@link PUSH_KINDS}. */
export type PushKind = (typeof PUSH_KINDS)[number];

/** How far a push has come. */
export const PUSH_STATES = ['WAITING', 'SENDING', 'SENT', 'GONE', 'FAILED', 'AMBIGUOUS'] as const;

/** Kinds of alarms, as dispatch names its messages. */
export const ALARM_CATEGORIES = ['LEGAL', 'SERVICE', 'SURVEY', 'SECURITY'] as const;

/** One of {@link ALARM_CATEGORIES}. */
export type AlarmCategory = (typeof ALARM_CATEGORIES)[number];

/** Kinds that are pushed to whoever has not said otherwise. */
export const USUAL_CATEGORIES: readonly AlarmCategory[] = ALARM_CATEGORIES.filter((category) => category !== 'SURVEY');

/** Most devices of a person. */
export const MOST_DEVICES = 10;
