const MEBIBYTE = 1024 * 1024;

/** Largest file that goes with a message, in bytes. */
export const LARGEST_FILE = 20 * MEBIBYTE;

/** Most files that go with one message. */
export const MOST_FILES = 20;

/** Most files that somebody sends for one case within a day and has not attached. */
export const MOST_WAITING = 30;

/** The one purpose of files in cases. */
export const ATTACHMENT = 'ATTACHMENT';
