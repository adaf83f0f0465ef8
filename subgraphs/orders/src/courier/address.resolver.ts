import { isRefusal, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { NormalizedAddress } from './address.type.ts';
import type { CourierCode } from './courier.ts';
import { normalizeAddress } from './normalize-address.ts';

/** Addresses for those who have parcels fetched or sent. */
@Authorized('AGENT', 'SENIOR', 'HEADQUARTERS', 'ADMIN', 'OPERATOR')
@Resolver(() => NormalizedAddress)
export class AddressResolver {
  @Query(() => NormalizedAddress, {
    description: 'Address that a courier goes to, made of a text of at most 200 characters (주소정제, E9)',
  })
  async normalizedAddress(
    @Ctx() { language }: Context,
    @Arg('text', () => String, { description: 'Address as somebody wrote it' }) text: string,
  ): Promise<NormalizedAddress> {
    const found = await normalizeAddress(text);
    if (!isRefusal<CourierCode>(found)) return { address: found, candidates: [], userErrors: [] };
    const candidates = 'candidates' in found ? found.candidates : [];
    return { address: null, candidates, userErrors: [ordersErrors.inWords(found, language)] };
  }
}
