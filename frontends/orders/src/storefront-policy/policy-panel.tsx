import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Faint,
  Panel,
  ProblemArea,
  Prose,
  SkeletonLines,
  Stack,
  StateBadge,
  useFormat,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { StorefrontPoliciesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { PolicyForm } from './policy-form.tsx';
import { policyWords } from './policy-words.ts';

const POLICIES = graphql(`
  query StorefrontPolicies($id: ID!) {
    storefront(id: $id) {
      id
      policy {
        id
      }
      policies {
        id
        version
        text
        effectiveFrom
      }
    }
  }
`);

type Policy = NonNullable<StorefrontPoliciesQuery['storefront']>['policies'][number];

/** What a storefront says on refunds and exchanges: the version that holds, the others, and a new one (P1). */
export function PolicyPanel({ storefrontId }: { storefrontId: string }) {
  const words = useWords(policyWords);
  const hasRole = useHasRole();
  const [isWriting, setWriting] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const { data, error, refetch } = useQuery(POLICIES, { variables: { id: storefrontId } });
  const policies = data?.storefront?.policies;
  const heldId = data?.storefront?.policy?.id ?? null;
  const held = policies?.find(({ id }) => id === heldId);
  const others = policies?.filter(({ id }) => id !== heldId) ?? [];
  return (
    <Panel
      title={words('title')}
      actions={
        hasRole('HEADQUARTERS', 'OPERATOR', 'ADMIN') && (
          <Button size="compact-xs" variant="default" onClick={() => setWriting(true)}>
            {words('new')}
          </Button>
        )
      }
    >
      {!policies &&
        (error ? <ProblemArea small error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={3} />)}
      {policies?.length === 0 && <EmptyState small title={words('none')} />}
      <Stack gap={12} align="flex-start">
        {held && <Version policy={held} isHeld />}
        {others.length > 0 && (
          <Button size="compact-xs" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {words('older')}
          </Button>
        )}
        {showsAll && others.map((policy) => <Version key={policy.id} policy={policy} />)}
      </Stack>
      {isWriting && (
        <PolicyForm
          storefrontId={storefrontId}
          text={policies?.[0]?.text ?? ''}
          onClose={() => setWriting(false)}
          onSaved={() => {
            setWriting(false);
            void refetch();
          }}
        />
      )}
    </Panel>
  );
}

function Version({ policy, isHeld = false }: { policy: Policy; isHeld?: boolean }) {
  const words = useWords(policyWords);
  const format = useFormat();
  return (
    <article>
      <Stack gap={4}>
        <p>
          {words('version', { version: policy.version })}{' '}
          <Faint>{words('from', { day: format.date(policy.effectiveFrom) })}</Faint>{' '}
          {isHeld && <StateBadge tone="done">{words('now')}</StateBadge>}
        </p>
        <Prose>{policy.text}</Prose>
      </Stack>
    </article>
  );
}
