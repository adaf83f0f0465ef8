/** Why a day is a holiday: by law each year, in place of one that fell on another free day, for an election, or once. */
export const HOLIDAY_KINDS = ['PUBLIC', 'SUBSTITUTE', 'ELECTION', 'TEMPORARY'] as const;

/** One kind out of {@link HOLIDAY_KINDS}. */
export type HolidayKindWord = (typeof HOLIDAY_KINDS)[number];
