/** Files that one report may have. */
export const MOST_REPORT_FILES = 20;

const MEBIBYTE = 1024 * 1024;

/** Largest evidence, in bytes. */
export const LARGEST_EVIDENCE = 20 * MEBIBYTE;

/** Largest picture of an identity document, in bytes. */
export const LARGEST_DOCUMENT = 10 * MEBIBYTE;
