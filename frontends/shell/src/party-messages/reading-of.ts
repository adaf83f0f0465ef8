import type { CaseMessageAuthor, CaseMessageParty, CaseMessageReader, CaseSide } from '../gql/graphql.ts';

/** Whether a message was read, as one side sees it. */
export type Reading =
  | { readonly of: 'mine'; readonly isRead: boolean }
  | { readonly of: 'others'; readonly sides: readonly CaseMessageReader[] };

/** What a reading is told from. */
interface ReadMessage {
  readonly authorSide: CaseMessageAuthor;
  readonly readByMe: boolean;
  readonly readings: readonly { readonly side: CaseMessageReader }[];
}

/** Says of a message from elsewhere whether this side has read it, and of one's own who else has (열람여부). */
export function readingOf({ authorSide, readByMe, readings }: ReadMessage, side: CaseSide): Reading {
  if (authorSide !== side) return { of: 'mine', isRead: readByMe };
  return { of: 'others', sides: readings.map((reading) => reading.side) };
}

/** Says whether the other side may read a message of one's own; null for a message from elsewhere. */
export function publicityOf(
  {
    authorSide,
    visibleTo,
  }: { readonly authorSide: CaseMessageAuthor; readonly visibleTo: readonly CaseMessageParty[] },
  side: CaseSide,
): boolean | null {
  return authorSide === side ? visibleTo.some((party) => party !== side) : null;
}
