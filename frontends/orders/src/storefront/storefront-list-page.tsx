import { useQuery } from '@apollo/client/react';
import {
  DataList,
  EmptyState,
  Num,
  Page,
  PageHeader,
  Panel,
  StateBadge,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import { IconBuildingStore } from '@tabler/icons-react';
import type { StorefrontListQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { MarketplacesPanel } from '../marketplace/index.ts';
import { storefrontWords } from './storefront-words.ts';

const STOREFRONTS = graphql(`
  query StorefrontList {
    storefronts {
      id
      code
      name
      domain
      kind
      contractKind
      operatorName
      businessName
      stockLinkRatio
    }
  }
`);

type Row = StorefrontListQuery['storefronts'][number];

/** Storefronts that the viewer works with, and the marketplaces at which they can sell. */
export function StorefrontListPage() {
  const words = useWords(storefrontWords);
  const { data, error, refetch } = useQuery(STOREFRONTS, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Panel title={words('all')} {...(data ? { count: data.storefronts.length } : {})} flush>
        <DataList
          label={words('all')}
          rows={data?.storefronts}
          columns={useColumns()}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => `/orders/storefronts/${id}`}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconBuildingStore} title={words('none')} text={words('none.text')} />}
        />
      </Panel>
      <MarketplacesPanel />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const words = useWords(storefrontWords);
  return [
    { key: 'code', head: words('code'), width: '120px', cell: ({ code }) => <Num>{code}</Num> },
    { key: 'name', head: words('name'), cell: ({ name }) => name },
    { key: 'domain', head: words('domain'), cell: ({ domain }) => domain?.toLowerCase(), wideOnly: true },
    {
      key: 'kind',
      head: words('kind'),
      width: '96px',
      cell: ({ kind }) => <StateBadge tone={kind === 'OWN' ? 'accent' : 'neutral'}>{words(`kind.${kind}`)}</StateBadge>,
    },
    {
      key: 'contract',
      head: words('contract'),
      cell: ({ contractKind }) => contractKind && words(`contract.${contractKind}`),
      wideOnly: true,
    },
    {
      key: 'operator',
      head: words('operator'),
      cell: ({ operatorName, businessName }) => [businessName, operatorName].filter(Boolean).join(' · '),
      wideOnly: true,
    },
    {
      key: 'ratio',
      head: words('ratio'),
      width: '104px',
      align: 'end',
      cell: ({ stockLinkRatio: percent }) => typeof percent === 'number' && words('ratio.percent', { percent }),
    },
  ];
}
