import { useQuery } from '@apollo/client/react';
import {
  DataList,
  EmptyState,
  FilterBar,
  Num,
  Page,
  PageHeader,
  Panel,
  SearchField,
  StepButton,
  useFormat,
  useHasRole,
  useUrlState,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import { IconHanger } from '@tabler/icons-react';
import { useState } from 'react';
import type { ProductsOfCatalogQuery } from '../gql/graphql.ts';
import { AddProductDialog } from './add-product-dialog.tsx';
import { PRODUCTS } from './catalog-documents.ts';
import { catalogWords } from './catalog-words.ts';
import { ProductSide } from './product-side.tsx';

type Row = ProductsOfCatalogQuery['products']['nodes'][number];

const WHOLE_LIST = { q: '', product: '' };

/** The catalog: what the maker makes, at what prices and in which colours and sizes (C7). */
export function ProductListPage() {
  const words = useWords(catalogWords);
  const [state, change] = useUrlState(WHOLE_LIST);
  const mayKeep = useHasRole()('HEADQUARTERS', 'ADMIN');
  const [isAdding, setAdding] = useState(false);
  const columns = useColumns();
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(PRODUCTS, {
    variables: state.q === '' ? {} : { search: state.q },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? (loading ? previousData : undefined))?.products;
  const more = found?.pageInfo.hasNextPage ?? false;
  const added = (product: string) => {
    setAdding(false);
    change({ product });
    void refetch();
  };
  const none = state.q === '' ? 'none.all' : 'none';
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={mayKeep && <StepButton label={words('add')} hotKey="F2" onRun={() => setAdding(true)} />}
      />
      <FilterBar>
        <SearchField label={words('search')} value={state.q} onChange={(q) => change({ q })} />
      </FilterBar>
      <Panel title={words('list')} count={found && `${found.nodes.length}${more ? '+' : ''}`} flush>
        <DataList
          label={words('list')}
          rows={found?.nodes}
          columns={columns}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => hrefOf(id, state.q)}
          current={state.product}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconHanger} title={words(none)} text={words(`${none}.text`)} />}
          more={{
            has: more,
            busy: loading,
            load: () => void fetchMore({ variables: { after: found?.pageInfo.endCursor } }),
          }}
        />
      </Panel>
      <ProductSide productId={state.product} onClose={() => change({ product: '' })} />
      <AddProductDialog opened={isAdding} onClose={() => setAdding(false)} onAdded={added} />
    </Page>
  );
}

function hrefOf(product: string, q: string): string {
  return `/orders/products?${new URLSearchParams(q === '' ? { product } : { q, product }).toString()}`;
}

function useColumns(): Column<Row>[] {
  const words = useWords(catalogWords);
  const { money } = useFormat();
  return [
    { key: 'styleCode', head: words('styleCode'), width: '136px', cell: ({ styleCode }) => <Num>{styleCode}</Num> },
    { key: 'name', head: words('name'), cell: ({ name }) => name },
    {
      key: 'listPrice',
      head: words('listPrice'),
      width: '112px',
      align: 'end',
      cell: ({ listPrice }) => (listPrice ? money(listPrice) : '–'),
    },
    {
      key: 'wholesalePrice',
      head: words('wholesalePrice'),
      width: '112px',
      align: 'end',
      cell: ({ wholesalePrice }) => (wholesalePrice ? money(wholesalePrice) : '–'),
      wideOnly: true,
    },
    {
      key: 'variants',
      head: words('variants'),
      width: '136px',
      align: 'end',
      cell: ({ variants }) => <Count variants={variants} />,
      wideOnly: true,
    },
  ];
}

function Count({ variants }: Pick<Row, 'variants'>) {
  const words = useWords(catalogWords);
  const gone = variants.filter(({ discontinuedAt }) => discontinuedAt !== null).length;
  const all = words('variants.count', { count: variants.length });
  return gone === 0 ? all : `${all} · ${words('variants.discontinued', { count: gone })}`;
}
