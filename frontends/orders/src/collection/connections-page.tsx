import {
  EmptyState,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  Rows,
  SkeletonLines,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { IconPlugConnected } from '@tabler/icons-react';
import { useRef } from 'react';
import { collectionWords } from './collection-words.ts';
import { ConnectionRow } from './connection-row.tsx';
import { QuarantinePanel } from './quarantine-panel.tsx';
import { useConnections } from './use-connections.ts';
import { useGrantedPermission } from './use-granted-permission.ts';

/** Connections of storefronts: how their collection stands, and what could not be taken in (C5). */
export function ConnectionsPage() {
  const words = useWords(collectionWords);
  const mayAct = useHasRole()('HEADQUARTERS', 'ADMIN', 'OPERATOR');
  const quarantine = useRef<{ refresh: () => void }>(null);
  const { connections, error, refetch } = useConnections(() => quarantine.current?.refresh());
  useGrantedPermission(() => void refetch());
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Panel title={words('connections')} {...(connections ? { count: connections.length } : {})} flush>
        {!connections &&
          (error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={4} />)}
        {connections?.length === 0 && (
          <EmptyState icon={IconPlugConnected} title={words('none')} text={words('none.text')} />
        )}
        <Rows label={words('connections')}>
          {connections?.map((connection) => (
            <ConnectionRow key={connection.id} connection={connection} mayAct={mayAct} />
          ))}
        </Rows>
      </Panel>
      <QuarantinePanel ref={quarantine} connections={connections ?? []} mayAct={mayAct} />
    </Page>
  );
}
