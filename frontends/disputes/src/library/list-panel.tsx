import { More, Panel, ProblemArea, Rows, SkeletonLines } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import type { ShownList } from './list-of.ts';

interface ListPanelProps<Node> {
  readonly title: string;
  readonly list: ShownList<Node>;
  /** Row of a node, with its key. */
  readonly row: (node: Node) => ReactNode;
  /** What is said where there is nothing. */
  readonly empty: ReactNode;
  /** What the list is looked through by. */
  readonly filter?: ReactNode;
  readonly actions?: ReactNode;
  /** Dialogs of the list. */
  readonly children?: ReactNode;
}

/** Rows under what they are looked through by: those that are awaited, none, those that are here, and the way to more. */
export function ListPanel<Node>({ title, list, row, empty, filter, actions, children }: ListPanelProps<Node>) {
  const { nodes, has, loading, error, refetch, more } = list;
  return (
    <Panel title={title} {...(nodes && { count: `${nodes.length}${has ? '+' : ''}` })} actions={actions} flush>
      {filter}
      {!nodes && loading && <SkeletonLines lines={6} />}
      {!nodes && !loading && Boolean(error) && <ProblemArea error={error} onRetry={refetch} />}
      {nodes?.length === 0 && empty}
      <Rows label={title}>{nodes?.map(row)}</Rows>
      <More has={has} busy={loading} load={more} />
      {children}
    </Panel>
  );
}
