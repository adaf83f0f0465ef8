import { Chip, FilterBar, Page, PageHeader, Panel, useUrlState, useWords, type Placed } from '@madang/frontend-kit';
import { AsOf, SliceTable } from '../work/index.ts';
import { useApprovalColumns } from './approval-columns.tsx';
import { ApprovalPanel } from './approval-panel.tsx';
import { approvalWords } from './approval-words.ts';
import { nextAfter } from './next-after.ts';
import { NoApprovals } from './no-approvals.tsx';
import { useApprovalCounts } from './use-approval-counts.ts';
import { BOXES, useApprovals, type ApprovalRow, type Box } from './use-approvals.ts';

/** Inbox of approvals (결재함): what waits for a decision, what was sent, what is done, of all slices. */
export function ApprovalsPage() {
  const words = useWords(approvalWords);
  const [state, change] = useUrlState({ box: 'WAITING_FOR_ME', entry: '' });
  const box = BOXES.find((one) => one === state.box) ?? 'WAITING_FOR_ME';
  const list = useApprovals(box);
  const opened = list.rows.find(({ id }) => id === state.entry);
  const decided = (id: string) => {
    change({ entry: nextAfter(list.rows, id) ?? '' });
    list.retry();
  };
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <FilterBar count={<AsOf asOf={list.asOf} busy={list.isBusy} onRefresh={() => list.retry()} />}>
        <Boxes box={box} asOf={list.asOf} onChange={(next) => change({ box: next, entry: '' })} />
      </FilterBar>
      <ApprovalList box={box} list={list} current={state.entry} />
      <ApprovalPanel
        request={opened}
        onClose={() => change({ entry: '' })}
        onDecided={decided}
        onChanged={() => list.retry()}
      />
    </Page>
  );
}

function Boxes({ box, asOf, onChange }: { box: Box; asOf: Date | null; onChange: (box: Box) => void }) {
  const words = useWords(approvalWords);
  const counts = useApprovalCounts(asOf);
  const countOf = (one: Box) => {
    if (one === 'WAITING_FOR_ME') return counts?.waitingForMe;
    return one === 'SENT_BY_ME' ? counts?.sentByMe : undefined;
  };
  return (
    <div role="group" aria-label={words('box.label')} style={{ display: 'contents' }}>
      {BOXES.map((one) => (
        <Chip
          key={one}
          label={[words(`box.${one}`), countOf(one)].filter((part) => part !== undefined).join(' ')}
          on={one === box}
          onToggle={() => onChange(one)}
        />
      ))}
    </div>
  );
}

function ApprovalList(props: { box: Box; list: ReturnType<typeof useApprovals>; current: string }) {
  const { box, list, current } = props;
  const words = useWords(approvalWords);
  const columns = useApprovalColumns();
  const keyOf = ({ id }: Placed<ApprovalRow>) => id === current;
  return (
    <Panel
      title={words(`box.${box}`)}
      count={list.asOf === null ? '' : `${list.rows.length}${list.hasMore ? '+' : ''}`}
      flush
    >
      <SliceTable
        label={words(`box.${box}`)}
        list={list}
        columns={columns}
        current={list.rows.some(keyOf) ? current : ''}
        empty={<NoApprovals box={box} />}
      />
    </Panel>
  );
}
