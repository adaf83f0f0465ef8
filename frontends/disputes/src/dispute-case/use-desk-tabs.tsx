import { useHasRole, useSession, useWords } from '@madang/frontend-kit';
import { AidsPanel } from '../case-aids/index.ts';
import { InquiriesPanel } from '../case-inquiry/index.ts';
import { CorrespondencePanel } from '../case-message/index.ts';
import { SupplementsPanel } from '../case-supplement/index.ts';
import { MediationPanel } from '../mediation/index.ts';
import type { ReckonedRefund } from '../standard/index.ts';
import { disputeWords } from '../words.ts';
import type { useCaseDesk } from './case-desk.ts';
import type { ShownCase } from './case-query.ts';
import type { CaseTab } from './case-tabs.tsx';
import { ENDED } from './stages.ts';
import { isLedBy } from './step-values.ts';

/** Gives the parts of a case beside its procedure that concern the viewer, with how much waits behind each. */
export function useDeskTabs(
  dispute: ShownCase,
  { known, refetch }: ReturnType<typeof useCaseDesk>,
  { onDecided, onRefund }: { onDecided: () => void; onRefund: (refund: ReckonedRefund) => void },
): CaseTab[] {
  const words = useWords(disputeWords);
  const hasRole = useHasRole();
  const { person } = useSession();
  const leadsCases = hasRole('OFFICER', 'LEAD', 'ADMIN');
  const isMine = isLedBy(dispute, person.id) && !ENDED.includes(dispute.state);
  const caseId = dispute.id;
  const written: CaseTab = {
    key: 'messages',
    label: words('tab.messages'),
    count: known?.unreadCount ?? 0,
    content: (
      <CorrespondencePanel
        caseId={caseId}
        newestId={known?.correspondence.nodes[0]?.id ?? null}
        mayWrite={isMine}
        onChange={refetch}
      />
    ),
  };
  const asked: CaseTab = {
    key: 'supplements',
    label: words('tab.supplements'),
    count: known?.supplements.filter(({ state }) => state === 'OPEN').length ?? 0,
    content: <SupplementsPanel caseId={caseId} mayAsk={isMine} onChange={refetch} />,
  };
  const ordered: CaseTab = {
    key: 'inquiries',
    label: words('tab.inquiries'),
    count: known?.inquiries.filter(({ state }) => state === 'ORDERED').length ?? 0,
    content: <InquiriesPanel caseId={caseId} mayOrder={isMine} onChange={refetch} />,
  };
  const mediated: CaseTab = {
    key: 'mediation',
    label: words('tab.mediation'),
    // What the committee decides stands on the page of the case as well.
    content: <MediationPanel caseId={caseId} onChange={onDecided} />,
  };
  const helps: CaseTab = {
    key: 'aids',
    label: words('tab.aids'),
    content: (
      <AidsPanel
        caseId={caseId}
        onUse={dispute.availableSteps.includes('RECOMMEND_SETTLEMENT') ? onRefund : undefined}
      />
    ),
  };
  if (!leadsCases) return [];
  const parts = [written, asked, ordered, helps];
  return known?.mediation ? [...parts, mediated] : parts;
}
