import {
  keysetPage,
  literally,
  pageSize,
  positionOf,
  type Context,
  type Page,
  type PageArgs,
} from '@madang/subgraph-kit';
import { mayReadTerms, storefrontById } from '../storefront/index.ts';
import type { OfferChoice } from './storefront-offer.ts';

/** Product of the catalog as a storefront sells it, or does not. */
export interface StorefrontProductView {
  readonly id: string;
  readonly productId: string;
  readonly storefrontCode: string;
  readonly styleCode: string;
  readonly listPrice: number | null;
  readonly isOffered: boolean;
  readonly price: number | null;
  readonly changedAt: Date | null;
  readonly changedByName: string | null;
}

/** What to look for among the products of a storefront. */
export interface StorefrontProductQuestion {
  readonly storefrontId: string;
  readonly search?: string | null;
  readonly choice?: OfferChoice | null;
}

type Row = Omit<StorefrontProductView, 'id' | 'listPrice' | 'price' | 'changedAt'> &
  Readonly<Record<'listPrice' | 'price' | 'changedAt', string | null>>;

const CHOSEN: Readonly<Record<OfferChoice, string>> = {
  ALL: 'true',
  OFFERED: '(offer.product_id is not null and offer.withdrawn_at is null)',
  NOT_OFFERED: '(offer.product_id is null or offer.withdrawn_at is not null)',
};

/** Products of the catalog with what a storefront makes of them, by style code; none for who does not work with it. */
export async function findStorefrontProducts(
  context: Context,
  question: StorefrontProductQuestion,
  args: PageArgs,
): Promise<Page<StorefrontProductView>> {
  const size = pageSize(args.first);
  const storefront = await storefrontById(context, question.storefrontId);
  if (!storefront || !mayReadTerms(context.actor, storefront)) return keysetPage([], size, placeOf);
  const [after = ''] = args.after ? positionOf(args.after, 1) : [''];
  const search = literally(question.search?.trim() ?? '');
  const rows = await context.em.execute<Row[]>(
    `select product.id as "productId", ?::text as "storefrontCode", style_code as "styleCode", list_price as "listPrice",
       offer.product_id is not null and offer.withdrawn_at is null as "isOffered", offer.price,
       offer.changed_at as "changedAt", offer.changed_by_name as "changedByName"
     from product
     left join storefront_offer as offer on offer.product_id = product.id and offer.storefront_code = ?
     where style_code > ? and (style_code ilike ? or product.name ilike ?) and ${CHOSEN[question.choice ?? 'ALL']}
     order by style_code limit ?`,
    [storefront.code, storefront.code, after, `${search}%`, `%${search}%`, size + 1],
  );
  return keysetPage(rows.map(viewOf), size, placeOf);
}

function viewOf(row: Row): StorefrontProductView {
  return {
    ...row,
    id: `${row.storefrontCode}:${row.productId}`,
    listPrice: row.listPrice === null ? null : Number(row.listPrice),
    price: row.price === null ? null : Number(row.price),
    changedAt: row.changedAt === null ? null : new Date(row.changedAt),
  };
}

function placeOf({ styleCode }: StorefrontProductView): readonly unknown[] {
  return [styleCode];
}
