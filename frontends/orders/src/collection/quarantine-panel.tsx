import { useQuery } from '@apollo/client/react';
import {
  Button,
  Checkbox,
  EmptyState,
  More,
  Panel,
  ProblemArea,
  Rows,
  Select,
  SkeletonLines,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconCircleCheck } from '@tabler/icons-react';
import { useImperativeHandle, useState, type Ref } from 'react';
import { QUARANTINE } from './collection-documents.ts';
import { collectionWords } from './collection-words.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import { QuarantineItem } from './quarantine-item.tsx';
import type { ShownConnection } from './use-connections.ts';
import { useSettle } from './use-settle.ts';
import styles from './collection.module.css';

const STATES = ['WAITING', 'REPLAYED', 'DISMISSED'] as const;

/** What could not be taken in, with what can be done about it. */
export function QuarantinePanel(props: {
  connections: readonly ShownConnection[];
  mayAct: boolean;
  ref: Ref<{ refresh: () => void }>;
}) {
  const { connections, mayAct, ref } = props;
  const words = useWords(collectionWords);
  const [{ connection, state }, change] = useUrlState({ connection: '', state: 'WAITING' });
  const chosen = STATES.find((each) => each === state) ?? 'WAITING';
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(QUARANTINE, {
    variables: { state: chosen, ...(connection ? { connectionId: connection } : {}) },
    fetchPolicy: 'cache-and-network',
  });
  useImperativeHandle(ref, () => ({ refresh: () => void refetch() }), [refetch]);
  const list = (data ?? (loading ? previousData : undefined))?.quarantinedOrders;
  const nameOf = (id: string) => connections.find((each) => each.id === id)?.name ?? '';
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const here = list?.nodes.filter(({ id }) => selected.has(id)).map(({ id }) => id) ?? [];
  const isSelecting = mayAct && chosen === 'WAITING';
  const select = (id: string, isChosen: boolean) => {
    const next = new Set(selected);
    if (isChosen) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  return (
    <Panel title={words('quarantine')} {...(list ? { count: countOf(list) } : {})} flush>
      <div className={styles['filters']}>
        <Select
          aria-label={words('connection.filter')}
          w={220}
          value={connection}
          onChange={(value) => change({ connection: value ?? '' })}
          data={[
            { value: '', label: words('connection.any') },
            ...connections.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          aria-label={words('state.filter')}
          w={144}
          value={chosen}
          allowDeselect={false}
          onChange={(value) => change({ state: value ?? 'WAITING' })}
          data={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
        />
        {isSelecting && list && list.nodes.length > 0 && (
          <Bulk ids={here} all={list.nodes.map(({ id }) => id)} onSelect={setSelected} onDone={() => void refetch()} />
        )}
      </div>
      {!list && (error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={4} />)}
      {list?.nodes.length === 0 && (
        <EmptyState
          icon={IconCircleCheck}
          title={words(chosen === 'WAITING' ? 'quarantine.none' : 'quarantine.settled.none')}
          {...(chosen === 'WAITING' ? { text: words('quarantine.none.text') } : {})}
        />
      )}
      <Rows label={words('quarantine')}>
        {list?.nodes.map((item) => (
          <QuarantineItem
            key={item.id}
            item={item}
            connectionName={nameOf(item.connectionId)}
            selected={selected.has(item.id)}
            onSelect={isSelecting ? (isChosen) => select(item.id, isChosen) : null}
          />
        ))}
      </Rows>
      {list && (
        <More
          has={list.pageInfo.hasNextPage}
          busy={loading}
          load={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
        />
      )}
    </Panel>
  );
}

function countOf({ nodes, pageInfo }: { nodes: readonly unknown[]; pageInfo: { hasNextPage: boolean } }): string {
  return `${nodes.length}${pageInfo.hasNextPage ? '+' : ''}`;
}

function Bulk(props: {
  ids: readonly string[];
  all: readonly string[];
  onSelect: (ids: ReadonlySet<string>) => void;
  onDone: () => void;
}) {
  const { ids, all, onSelect, onDone } = props;
  const words = useWords(collectionWords);
  const [dismissing, setDismissing] = useState(false);
  const { replay, dismiss, busy } = useSettle(onDone);
  return (
    <>
      <Checkbox
        label={ids.length > 0 ? words('selected', { count: ids.length }) : words('select.all')}
        checked={ids.length === all.length}
        indeterminate={ids.length > 0 && ids.length < all.length}
        onChange={(event) => onSelect(new Set(event.currentTarget.checked ? all : []))}
      />
      <Button size="xs" disabled={ids.length === 0} loading={busy} onClick={() => void replay(ids)}>
        {words('replay')}
      </Button>
      <Button size="xs" variant="default" disabled={ids.length === 0} onClick={() => setDismissing(true)}>
        {words('dismiss')}
      </Button>
      {dismissing && (
        <DismissDialog
          count={ids.length}
          busy={busy}
          onClose={() => setDismissing(false)}
          onSay={(reason) => void dismiss(ids, reason).then((done) => done && setDismissing(false))}
        />
      )}
    </>
  );
}
