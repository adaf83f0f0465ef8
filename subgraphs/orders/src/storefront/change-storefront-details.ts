import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { readableStorefronts } from './storefront.access.ts';
import { StorefrontRow } from './storefront.entity.ts';
import type { StorefrontCode } from './storefront.ts';

const TEXT_LENGTH = 100;
const DOMAIN = /^(?=.{4,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

/** How a storefront is called and who runs it; what is left out stays, and what is empty is taken away. */
export interface StorefrontDetails {
  readonly storefrontId: string;
  readonly name?: string | null;
  readonly domain?: string | null;
  readonly operatorName?: string | null;
  readonly businessName?: string | null;
}

/** Changes how a storefront is called, where it is found and who runs it (C1). */
export async function changeStorefrontDetails(
  { em, actor, now }: Context,
  { storefrontId, ...input }: StorefrontDetails,
): Promise<StorefrontRow | Refusal<StorefrontCode>> {
  const details = trimmed(input);
  const flaw = flawOf(details);
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    const where = { $and: [readableStorefronts(actor), { id: storefrontId }] };
    const storefront = await tx.findOne(StorefrontRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!storefront) return refuse('STOREFRONT_UNKNOWN', ['input', 'storefrontId']);
    const { name, ...others } = details;
    if (name !== undefined) storefront.name = name;
    for (const key of ['domain', 'operatorName', 'businessName'] as const) {
      const value = others[key];
      if (value !== undefined) storefront[key] = value === '' ? null : value;
    }
    const subject = { type: 'Storefront', id: storefront.id };
    await audit(
      tx,
      {
        act: 'storefront.change-details',
        subject,
        actor,
        data: { code: storefront.code, fields: Object.keys(details) },
      },
      now,
    );
    return storefront;
  });
}

type Details = Partial<Record<'name' | 'domain' | 'operatorName' | 'businessName', string>>;

function trimmed(input: Omit<StorefrontDetails, 'storefrontId'>): Details {
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value.trim()]] : [])),
  );
}

function flawOf(details: Details): Refusal<StorefrontCode> | null {
  if (details.name === '') return refuse('STOREFRONT_NAME_MISSING', ['input', 'name']);
  for (const [field, value] of Object.entries(details)) {
    if (value.length > TEXT_LENGTH) return refuse('STOREFRONT_TEXT_TOO_LONG', ['input', field]);
  }
  if (details.domain && !DOMAIN.test(details.domain)) return refuse('DOMAIN_MALFORMED', ['input', 'domain']);
  return null;
}
