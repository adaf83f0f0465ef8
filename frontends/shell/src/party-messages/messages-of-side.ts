import type { CaseSide } from '../gql/graphql.ts';

/** Case whose messages are shown, as one side reads them. */
export interface MessagesOfSide {
  readonly caseId: string;
  readonly side: CaseSide;
  readonly unreadCount: number;
  /** Indicates that nothing is written any more. */
  readonly hasEnded: boolean;
  /** Indicates that the side is asked for its opinion, which is answered elsewhere. */
  readonly isAsked: boolean;
  /** Changes whenever something may have been written elsewhere. */
  readonly stamp: string;
}
