/** Sides on which somebody writes in a case; what time itself brings about is written by nobody. */
export const AUTHOR_SIDES = ['APPLICANT', 'RESPONDENT', 'OFFICER', 'SYSTEM'] as const;

/** Side on which somebody writes. */
export type AuthorSide = (typeof AUTHOR_SIDES)[number];

/** Parties to whom messages are told or not; who works on the case reads all of them (J10). */
export const PARTY_SIDES = ['APPLICANT', 'RESPONDENT'] as const;

/** Party to whom messages are told or not. */
export type PartySide = (typeof PARTY_SIDES)[number];

/** Sides whose first reading is noted (K8). */
export const READER_SIDES = ['APPLICANT', 'RESPONDENT', 'OFFICER'] as const;

/** Side whose first reading is noted. */
export type ReaderSide = (typeof READER_SIDES)[number];

/** What a message in a case is (구분). */
export const MESSAGE_KINDS = [
  'RECEIPT_NOTICE',
  'RECEIPT_CONFIRMED',
  'SELF_REMEDY',
  'OPINION',
  'SUPPLEMENT_REQUEST',
  'SUPPLEMENT_ANSWER',
  'FACT_FINDING',
  'RECOMMENDATION',
  'AGREEMENT',
  'REVIEW_RESULT',
  'NOTICE',
  'CLOSING',
] as const;

/** What a message in a case is. */
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Longest text of a message, in characters. */
export const TEXT_LENGTH = 20_000;

/** Longest title of a message, in characters. */
export const TITLE_LENGTH = 200;

/** Who wrote a message; the applicant's name is none here, because it stands sealed in the case. */
export interface MessageAuthor {
  readonly side: AuthorSide;
  readonly id: string | null;
  readonly name: string | null;
}

/** The other party of a case. */
export function otherParty(side: PartySide): PartySide {
  return side === 'APPLICANT' ? 'RESPONDENT' : 'APPLICANT';
}

/** Tells a party from who works on the case. */
export function isParty(side: AuthorSide | null): side is PartySide {
  return side === 'APPLICANT' || side === 'RESPONDENT';
}

/** Side on which the roles in a case put somebody; none for staff to whom it is not assigned, lead or not. */
export function sideAmong(roles: readonly string[]): ReaderSide | null {
  return READER_SIDES.find((side) => roles.includes(side)) ?? null;
}

/** Author that somebody with these roles in a case is: a party, else staff. */
export function authorAmong(
  roles: readonly string[],
  { id, name }: { readonly id: string; readonly name: string },
): MessageAuthor {
  const side = sideAmong(roles) ?? 'OFFICER';
  return { side, id, name: side === 'APPLICANT' ? null : name };
}
