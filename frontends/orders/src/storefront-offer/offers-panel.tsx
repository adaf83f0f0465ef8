import { useQuery } from '@apollo/client/react';
import {
  Button,
  Chips,
  EmptyState,
  FilterBar,
  Panel,
  ProblemArea,
  SearchField,
  SkeletonLines,
  useHasRole,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import { ContractPriceDialog } from '../contract-price/index.ts';
import { graphql } from '../gql/index.ts';
import { storefrontWords } from '../storefront/index.ts';
import { OfferActs } from './offer-acts.tsx';
import { OfferTable } from './offer-table.tsx';
import type { OfferedProduct } from './offered-product.ts';
import styles from './offers.module.css';

const PRODUCTS = graphql(`
  query StorefrontProducts($storefrontId: ID!, $search: String, $choice: OfferChoice, $after: String) {
    storefrontProducts(storefrontId: $storefrontId, search: $search, choice: $choice, first: 30, after: $after) {
      nodes {
        id
        isOffered
        offerableQuantity
        listPrice {
          amount
          currency
        }
        price {
          amount
          currency
        }
        contractPrice {
          effectiveFrom
          amount {
            amount
            currency
          }
        }
        contractPrices {
          effectiveFrom
          recordedAt
          recordedByName
          amount {
            amount
            currency
          }
        }
        product {
          id
          styleCode
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CHOICES = ['OFFERED', 'NOT_OFFERED'] as const;

/** What a storefront sells and at what price, with what may be done about it. */
export function OffersPanel({ storefront }: { storefront: { id: string; kind: string } }) {
  const words = useWords(storefrontWords);
  const hasRole = useHasRole();
  const [state, change] = useUrlState({ products: '', choice: '' });
  const choice = CHOICES.find((each) => each === state.choice);
  const [chosen, setChosen] = useState<readonly OfferedProduct[]>([]);
  const [pricing, setPricing] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(PRODUCTS, {
    variables: {
      storefrontId: storefront.id,
      ...(state.products === '' ? {} : { search: state.products }),
      ...(choice ? { choice } : {}),
    },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? (loading ? previousData : undefined))?.storefrontProducts;
  const again = () => {
    setChosen([]);
    void refetch();
  };
  const isConsigned = storefront.kind === 'CONSIGNED';
  const maySell = hasRole('HEADQUARTERS', 'ADMIN', 'OPERATOR');
  const mayPrice = isConsigned && hasRole('HEADQUARTERS', 'ADMIN');
  return (
    <Panel title={words('products')} flush>
      <div className={styles['head']}>
        <FilterBar>
          <SearchField
            label={words('products.search')}
            value={state.products}
            onChange={(products) => change({ products })}
          />
          <Chips
            label={words('choice.label')}
            options={CHOICES.map((value) => ({ value, label: words(`choice.${value}`) }))}
            value={choice ? [choice] : []}
            onChange={(next) => change({ choice: next.find((each) => each !== choice) ?? '' })}
          />
        </FilterBar>
        {maySell && chosen.length > 0 && (
          <OfferActs storefrontId={storefront.id} chosen={chosen} onDone={again}>
            {mayPrice && (
              <Button variant="default" size="xs" onClick={() => setPricing(true)}>
                {words('contractPrice.set')}
              </Button>
            )}
          </OfferActs>
        )}
      </div>
      {found && found.nodes.length > 0 ? (
        <OfferTable
          products={found.nodes}
          storefrontId={storefront.id}
          isConsigned={isConsigned}
          maySell={maySell}
          chosen={chosen}
          onChoose={setChosen}
          more={{
            has: found.pageInfo.hasNextPage,
            busy: loading,
            load: () => void fetchMore({ variables: { after: found.pageInfo.endCursor } }),
          }}
          onPriced={again}
        />
      ) : found ? (
        <EmptyState small icon={IconPackage} title={words('products.none')} text={words('products.none.text')} />
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={6} />
      )}
      <ContractPriceDialog
        storefrontId={storefront.id}
        products={chosen}
        opened={pricing}
        onClose={() => setPricing(false)}
        onDone={again}
      />
    </Panel>
  );
}
