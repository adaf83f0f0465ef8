import type { Feature } from '@madang/subgraph-kit';
import { CatalogActsResolver } from './catalog/catalog-acts.resolver.ts';
import { productById, variantById } from './catalog/catalog-reads.ts';
import { catalogRows } from './catalog/catalog.entity.ts';
import { CatalogResolver, ProductResolver, VariantResolver } from './catalog/catalog.resolver.ts';

/** Products and variants of the maker, as headquarters keeps them. */
export const catalogFeatures: readonly Feature[] = [
  {
    resolvers: [CatalogResolver, CatalogActsResolver, ProductResolver, VariantResolver],
    rows: catalogRows,
    references: {
      Product: ({ id }, context) => productById(context, id),
      Variant: ({ id }, context) => variantById(context, id),
    },
  },
];
