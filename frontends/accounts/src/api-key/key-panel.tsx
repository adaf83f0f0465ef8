import { useQuery } from '@apollo/client/react';
import {
  Button,
  Chip,
  EmptyState,
  FilterBar,
  Panel,
  ProblemArea,
  SkeletonLines,
  useHasRole,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconKey } from '@tabler/icons-react';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';
import { accountsWords } from '../words.ts';
import { KeyRows, type ListedKey } from './key-rows.tsx';

const KEYS = graphql(`
  query ApiKeyList($over: Boolean, $after: String, $withBusiness: Boolean!) {
    apiKeys(over: $over, first: 30, after: $after) {
      nodes {
        id
        name
        beginning
        kind
        state
        scopes
        expiresAt
        lastUsedAt
        revokedAt
        oldSecretUntil
        business @include(if: $withBusiness) {
          id
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

/** List of keys, those that are over when they are asked for; asked anew whenever `changed` is another. */
export function KeyPanel(props: {
  changed: unknown;
  onNew: () => void;
  onRotate: (key: ListedKey) => void;
  onRevoke: (key: ListedKey) => void;
}) {
  const { changed, onNew, onRotate, onRevoke } = props;
  const words = useWords(accountsWords);
  const [{ over }, change] = useUrlState({ over: false });
  const withBusiness = useHasRole()('ADMIN');
  const { data, loading, error, refetch, fetchMore } = useQuery(KEYS, {
    variables: { over, withBusiness },
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => void refetch(), [changed, refetch]);
  const keys = data?.apiKeys;
  const empty = (
    <EmptyState
      icon={IconKey}
      title={words('keys.none')}
      text={words('keys.none.text')}
      action={<Button onClick={onNew}>{words('key.new')}</Button>}
    />
  );
  return (
    <>
      <FilterBar>
        <Chip label={words('keys.over')} on={over} onToggle={() => change({ over: !over })} />
      </FilterBar>
      <Panel title={words('keys.all')} {...(keys ? { count: keys.nodes.length } : {})} flush>
        {!keys && (error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={4} />)}
        {keys?.nodes.length === 0 && empty}
        {keys && <KeyRows keys={keys.nodes} onRotate={onRotate} onRevoke={onRevoke} />}
        {keys?.pageInfo.hasNextPage && (
          <Button
            variant="subtle"
            loading={loading}
            onClick={() => void fetchMore({ variables: { after: keys.pageInfo.endCursor } })}
          >
            {words('more')}
          </Button>
        )}
      </Panel>
    </>
  );
}
