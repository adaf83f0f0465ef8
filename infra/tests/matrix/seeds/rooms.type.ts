/** What the rooms of the kit are about in one slice and world, and who sees to it there. */
export interface Rooms {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  /** Who works on it, and in which team. */
  readonly owner: string;
  readonly team: string;
  /** Team that decides on requests; none where any does. */
  readonly deciding: string | null;
  readonly sides: readonly string[];
  /** Kind of the requests for approval, the clock and the survey, where the slice has one. */
  readonly approval?: string;
  /** A kind of request that says what it asks for in facts, and what one asks for. */
  readonly factual?: { readonly kind: string; readonly data: Record<string, unknown> };
  readonly clock?: string;
  readonly survey?: string;
  readonly hasMessages: boolean;
  /** What messages are about, where that is something else. */
  readonly messagesAbout?: { readonly type: string; readonly id: string };
  readonly hasDocuments: boolean;
  /** Indicates whether a document is really printed and signed. */
  readonly printsDocuments: boolean;
}
