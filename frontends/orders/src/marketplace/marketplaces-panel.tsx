import { useQuery } from '@apollo/client/react';
import { Faint, Panel, ProblemArea, SkeletonLines, StateBadge, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { MarketplacesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { storefrontWords } from '../storefront/index.ts';
import styles from './marketplaces.module.css';

const MARKETPLACES = graphql(`
  query Marketplaces {
    marketplaces {
      code
      name
      takesProducts
      givesOrders
      isOverseas
      connector
      storefronts {
        id
        code
        name
      }
    }
  }
`);

type Marketplace = MarketplacesQuery['marketplaces'][number];

/** Marketplaces at which storefronts can sell (C10), what each can do and who sells there. */
export function MarketplacesPanel() {
  const words = useWords(storefrontWords);
  const { data, error, refetch } = useQuery(MARKETPLACES, { fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={words('marketplaces')} {...(data ? { count: data.marketplaces.length } : {})} flush>
      {data ? (
        <table className={styles['table']} aria-label={words('marketplaces')}>
          <thead>
            <tr>
              <th scope="col">{words('name')}</th>
              <th scope="col">{words('marketplace.can')}</th>
              <th scope="col">{words('marketplace.region')}</th>
              <th scope="col">{words('marketplace.connector')}</th>
              <th scope="col">{words('marketplace.sellers')}</th>
            </tr>
          </thead>
          <tbody>
            {data.marketplaces.map((place) => (
              <Row key={place.code} place={place} />
            ))}
          </tbody>
        </table>
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={6} />
      )}
    </Panel>
  );
}

function Row({ place }: { place: Marketplace }) {
  const words = useWords(storefrontWords);
  const { code, name, takesProducts, givesOrders, isOverseas, connector, storefronts } = place;
  const region = typeof isOverseas !== 'boolean' ? 'none' : isOverseas ? 'overseas' : 'domestic';
  return (
    <tr>
      <td>
        {name} <Faint>{code}</Faint>
      </td>
      <td className={styles['can']}>
        {takesProducts && <StateBadge tone="done">{words('marketplace.products')}</StateBadge>}
        {givesOrders && <StateBadge tone="accent">{words('marketplace.orders')}</StateBadge>}
      </td>
      <td>{words(`marketplace.${region}`)}</td>
      <td>{words(`marketplace.${connector}`)}</td>
      <td>
        {storefronts.length === 0
          ? words('marketplace.none')
          : storefronts.map((storefront, index) => (
              <span key={storefront.id}>
                {index > 0 && ', '}
                <Link to={`/orders/storefronts/${storefront.id}`}>{storefront.name}</Link>
              </span>
            ))}
      </td>
    </tr>
  );
}
