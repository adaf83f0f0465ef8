import { useQuery } from '@apollo/client/react';
import {
  Button,
  Columns,
  EmptyState,
  Num,
  Page,
  PageHeader,
  ProblemArea,
  SkeletonLines,
  StateBadge,
  useVisit,
  useWords,
} from '@madang/frontend-kit';
import { IconBuildingStore } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { QueuePanel } from '../product-queue/index.ts';
import { OffersPanel } from '../storefront-offer/index.ts';
import { PolicyPanel } from '../storefront-policy/index.ts';
import { DelegationPanel } from './delegation-panel.tsx';
import { RatioPanel } from './ratio-panel.tsx';
import type { ShownStorefront } from './shown-storefront.ts';
import { storefrontWords } from './storefront-words.ts';
import { TermsPanel } from './terms-panel.tsx';

const STOREFRONT = graphql(`
  query StorefrontPage($id: ID!) {
    storefront(id: $id) {
      id
      code
      name
      domain
      kind
      contractKind
      operatorName
      businessName
      stockLinkRatio
      returnDelegationQuantity
      stockLinkRatioChanges {
        id
        before
        after
        changedByName
        changedAt
      }
    }
  }
`);

/** One storefront: what it sells and at what price, its queue, its terms. */
export function StorefrontPage() {
  const words = useWords(storefrontWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(STOREFRONT, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch();
  if (data?.storefront) return <Shown key={data.storefront.id} storefront={data.storefront} onChanged={again} />;
  return (
    <Page title={words('title')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={again} />
      ) : (
        <EmptyState icon={IconBuildingStore} title={words('missing')} text={words('missing.text')} />
      )}
    </Page>
  );
}

function Shown({ storefront, onChanged }: { storefront: ShownStorefront; onChanged: () => void }) {
  const words = useWords(storefrontWords);
  const { id, code, name, kind } = storefront;
  useVisit({ to: `/orders/storefronts/${id}`, title: name, detail: code });
  return (
    <Page title={name}>
      <PageHeader
        backTo={{ to: '/orders/storefronts', label: words('all') }}
        title={name}
        state={<StateBadge tone={kind === 'OWN' ? 'accent' : 'neutral'}>{words(`kind.${kind}`)}</StateBadge>}
        clock={<Num>{code}</Num>}
        actions={
          <Button component={Link} to="/orders/sync" variant="default">
            {words('sync')}
          </Button>
        }
      />
      <Columns
        main={
          <>
            <OffersPanel storefront={storefront} />
            <QueuePanel storefrontId={id} />
          </>
        }
        side={
          <>
            <RatioPanel storefront={storefront} />
            <DelegationPanel storefront={storefront} onDone={onChanged} />
            <TermsPanel storefront={storefront} />
            <PolicyPanel storefrontId={id} />
          </>
        }
      />
    </Page>
  );
}
