import type { CaseOfferKind } from '../gql/graphql.ts';
import type { PartyCase, PartyOffer } from './party-case-query.ts';

/** What counts among the offers of a kind: the last one, or null. */
export function lastOffer({ offers }: Pick<PartyCase, 'offers'>, kind: CaseOfferKind): PartyOffer | null {
  return offers.findLast((offer) => offer.kind === kind) ?? null;
}
