/** Ways that a mail goes: to us, or from us. */
export const MAIL_DIRECTIONS = ['IN', 'OUT'] as const;

/** Which way a mail goes. */
export type MailDirection = (typeof MAIL_DIRECTIONS)[number];

/** Most characters of an answer by mail. */
export const MAIL_LENGTH = 10_000;

/** Largest mail that is taken, in bytes. */
export const MOST_MAIL_BYTES = 25 * 1024 * 1024;
