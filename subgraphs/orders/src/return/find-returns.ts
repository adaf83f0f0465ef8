import { daysAfter, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableReturns } from './return.access.ts';
import { ReturnRow } from './return.entity.ts';
import { returnPersonal } from './return.personal.ts';
import type { ReturnKind, ReturnState } from './return.ts';

/** What to look for among returns. */
export interface ReturnQuestion {
  readonly search?: string | null;
  readonly states?: readonly ReturnState[] | null;
  readonly kinds?: readonly ReturnKind[] | null;
  readonly storefront?: string | null;
  /** Days since the request, at least. */
  readonly minimumAge?: number | null;
}

const NUMBER_LETTERS = 3;

/** Returns that meet all that was asked, newest first. */
export async function findReturns(
  context: Context,
  question: ReturnQuestion,
  args: PageArgs,
): Promise<Page<ReturnRow>> {
  const { em, actor, now } = context;
  const { states, kinds, storefront, minimumAge } = question;
  const search = question.search?.trim() ?? '';
  const where: FilterQuery<ReturnRow> = {
    $and: [
      readableReturns(actor),
      search === '' ? {} : await matching(context, search),
      states?.length ? { state: { $in: [...states] } } : {},
      kinds?.length ? { kind: { $in: [...kinds] } } : {},
      storefront ? { storefrontCode: storefront } : {},
      minimumAge ? { requestedAt: { $lte: daysAfter(now, -minimumAge) } } : {},
    ],
  };
  return page(em, ReturnRow, where, [{ requestedAt: 'desc' }, { id: 'desc' }], args);
}

/** The return that a parcel belongs to, as the scanner reads its tracking number; the last one where a number came round. */
export async function returnOfParcel({ em, actor }: Context, trackingNumber: string): Promise<ReturnRow | null> {
  const scanned = trackingNumber.trim();
  const [row] = await em.find(
    ReturnRow,
    { $and: [readableReturns(actor), { $or: [{ trackingNumber: scanned.replaceAll('-', '') }, { number: scanned }] }] },
    { orderBy: { requestedAt: 'desc' }, limit: 1 },
  );
  return row ?? null;
}

/** By number of the return, its parcel or its order, or by who sends it. */
async function matching(context: Context, text: string): Promise<FilterQuery<ReturnRow>> {
  const number = text.toUpperCase();
  const { personalIndex } = await returnPersonal.found(context, /^[\d\s()+.-]+$/.test(text) ? 'PHONE' : 'NAME', text);
  const beginning = number.length >= NUMBER_LETTERS ? number : null;
  const found = '(select returns_that_match(?, ?, array(select json_array_elements_text(?::json))))';
  return { id: { $in: raw(found, [number, beginning, JSON.stringify(personalIndex.$overlap)]) } };
}
