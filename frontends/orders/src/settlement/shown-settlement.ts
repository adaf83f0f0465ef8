import type { SettlementPageQuery } from '../gql/graphql.ts';

/** Settlement as its page shows it. */
export type ShownSettlement = NonNullable<SettlementPageQuery['settlement']>;

/** Acts that have a button; an answer upholds the statement or corrects it. */
export type SettlementAct = 'ISSUE' | 'OBJECT' | 'APPROVE' | 'ANSWER';
