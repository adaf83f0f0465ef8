/** What returned goods are that are not fit for sale as they came (불량품·수선품). */
export const LOT_DISPOSITIONS = ['DEFECTIVE', 'REPAIR'] as const;

/** What returned goods are that are not fit for sale as they came. */
export type LotDisposition = (typeof LOT_DISPOSITIONS)[number];

/** What became of a lot. */
export const LOT_STATES = ['KEPT', 'RESTOCKED', 'WRITTEN_OFF'] as const;

/** What became of a lot. */
export type LotState = (typeof LOT_STATES)[number];

/** Most letters of a note. */
export const LOT_NOTE_LENGTH = 500;

/** Reasons why a lot stays as it is. */
export type LotCode = 'LOT_UNKNOWN' | 'LOT_SETTLED' | 'LOT_NOT_REPAIRABLE' | 'LOT_NOTE_MISSING' | 'LOT_NOTE_TOO_LONG';
