import type { Feature } from '@madang/subgraph-kit';
import { contractPriceRows } from './contract-price/contract-price.entity.ts';
import { ContractPriceResolver } from './contract-price/contract-price.resolver.ts';
import { evidenceDoor } from './evidence/evidence-door.ts';
import { marketplaceRows } from './marketplace/marketplace.entity.ts';
import { MarketplaceResolver } from './marketplace/marketplace.resolver.ts';
import { ChannelSyncResolver, RefusedListingResolver } from './outward-sync/channel-sync.resolver.ts';
import { outwardJobs } from './outward-sync/outward-jobs.ts';
import { outwardSyncRows } from './outward-sync/outward-sync.entity.ts';
import {
  ChannelDriftResolver,
  OutwardActsResolver,
  OutwardTaskResolver,
} from './outward-sync/outward-sync.resolver.ts';
import { queuedProductRows } from './product-queue/product-queue.entity.ts';
import { ProductQueueActsResolver, ProductQueueResolver } from './product-queue/product-queue.resolver.ts';
import { StorefrontOfferActsResolver } from './storefront-offer/storefront-offer-acts.resolver.ts';
import { storefrontOfferRows } from './storefront-offer/storefront-offer.entity.ts';
import { OfferableVariantResolver, StorefrontProductResolver } from './storefront-offer/storefront-offer.resolver.ts';
import { storefrontPolicyRows } from './storefront-policy/storefront-policy.entity.ts';
import { OrderPolicyResolver, StorefrontPolicyResolver } from './storefront-policy/storefront-policy.resolver.ts';
import { StorefrontActsResolver } from './storefront/storefront-acts.resolver.ts';
import { storefrontById } from './storefront/storefront-reads.ts';
import { storefrontRows } from './storefront/storefront.entity.ts';
import { StorefrontResolver } from './storefront/storefront.resolver.ts';

/** Storefronts with what they buy, sell and where, and the sync of their marketplaces with what they sell. */
export const storefrontFeatures: readonly Feature[] = [
  {
    resolvers: [StorefrontResolver, StorefrontActsResolver],
    rows: storefrontRows,
    references: { Storefront: ({ id }, context) => storefrontById(context, id) },
  },
  { resolvers: [StorefrontPolicyResolver, OrderPolicyResolver], rows: storefrontPolicyRows },
  { routes: evidenceDoor },
  { resolvers: [ContractPriceResolver], rows: contractPriceRows },
  {
    resolvers: [StorefrontProductResolver, StorefrontOfferActsResolver, OfferableVariantResolver],
    rows: storefrontOfferRows,
  },
  { resolvers: [MarketplaceResolver], rows: marketplaceRows },
  { resolvers: [ProductQueueResolver, ProductQueueActsResolver], rows: queuedProductRows },
  {
    resolvers: [
      ChannelSyncResolver,
      RefusedListingResolver,
      OutwardTaskResolver,
      ChannelDriftResolver,
      OutwardActsResolver,
    ],
    rows: outwardSyncRows,
    jobs: outwardJobs,
  },
];
