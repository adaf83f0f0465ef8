import { batch, seoulDay, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontPolicyRow } from './storefront-policy.entity.ts';

/** A storefront on a day. */
interface StorefrontDay {
  readonly code: string;
  readonly at: Date;
}

/** Versions of a storefront's policy, newest first; there are few. */
export const policiesOfStorefront = batch<string, StorefrontPolicyRow[]>(async ({ em }, codes) => {
  const where = { storefrontCode: { $in: [...codes] } };
  const policies = await em.find(StorefrontPolicyRow, where, { orderBy: { version: 'desc' } });
  return codes.map((code) => policies.filter(({ storefrontCode }) => storefrontCode === code));
});

/** Policy that holds at a storefront at a moment, for requests. */
export function policyAt(context: Context, { code, at }: StorefrontDay): Promise<StorefrontPolicyRow | null> {
  return policyOnDay(context, `${at.toISOString()}|${code}`);
}

const policyOnDay = batch<string, StorefrontPolicyRow | null>(({ em }, keys) =>
  policiesAt(
    em,
    keys.map((key) => {
      const [moment = '', ...code] = key.split('|');
      return { at: new Date(moment), code: code.join('|') };
    }),
  ),
);

/** Policies that hold at storefronts at moments, in the order asked; of two for one day the later version. */
export async function policiesAt(
  em: EntityManager,
  asked: readonly StorefrontDay[],
): Promise<(StorefrontPolicyRow | null)[]> {
  const days = asked.map(({ code, at }) => ({ code, day: seoulDay(at) }));
  const found = await em.execute<{ place: number; id: string }[]>(
    `select asked.place::int as place, held.id
     from rows from (json_to_recordset(?::json) as (code text, day date)) with ordinality as asked (code, day, place)
     cross join lateral (
       select id from storefront_policy where storefront_code = asked.code and effective_from <= asked.day
       order by effective_from desc, version desc limit 1
     ) as held`,
    [JSON.stringify(days)],
  );
  const policies = await em.find(StorefrontPolicyRow, { id: { $in: found.map(({ id }) => id) } });
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const byPlace = new Map(found.map(({ place, id }) => [place, byId.get(id) ?? null]));
  return asked.map((_one, index) => byPlace.get(index + 1) ?? null);
}
