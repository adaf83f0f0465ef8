import { useQuery } from '@apollo/client/react';
import {
  Columns,
  EmptyState,
  Facts,
  Moment,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  Prose,
  SkeletonLines,
  StepButton,
  useFormat,
  useWords,
  type Fact,
} from '@madang/frontend-kit';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AnnounceDialog, RejectDialog } from './begin-dialogs.tsx';
import { COLLECTIVE_DISPUTE, type ShownCollective } from './collective-query.ts';
import { CollectiveStateBadge } from './collective-state-badge.tsx';
import { collectiveWords } from './collective-words.ts';
import { DecideCollectiveDialog } from './decide-collective-dialog.tsx';
import { ParticipantsPanel } from './participants-panel.tsx';
import styles from './collective.module.css';

/** One collective dispute: what it is about, who takes part, what was decided, and what can be done with it now. */
export function CollectivePage() {
  const words = useWords(collectiveWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(COLLECTIVE_DISPUTE, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const dispute = data?.collectiveDispute;
  if (dispute) return <Shown dispute={dispute} />;
  return (
    <Page title={words('title')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState icon={IconUsersGroup} title={words('one.none')} text={words('one.none.text')} />
      )}
    </Page>
  );
}

function Shown({ dispute }: { dispute: ShownCollective }) {
  const words = useWords(collectiveWords);
  return (
    <Page title={words('number', { number: dispute.number })}>
      <PageHeader
        title={dispute.title}
        number={words('number', { number: dispute.number })}
        state={<CollectiveStateBadge state={dispute.state} />}
        backTo={{ to: '/disputes/collective', label: words('title') }}
        actions={<Acts dispute={dispute} />}
      />
      <Columns
        main={
          <>
            <Panel title={words('harm')}>
              <Prose>{dispute.harm}</Prose>
            </Panel>
            <Decision dispute={dispute} />
            <ParticipantsPanel dispute={dispute} />
          </>
        }
        side={
          <Panel title={words('number', { number: dispute.number })}>
            <p className={styles['explain']}>{words(`explain.${dispute.state}`)}</p>
            <Facts items={useFacts(dispute)} />
          </Panel>
        }
      />
    </Page>
  );
}

function useFacts(dispute: ShownCollective): Fact[] {
  const words = useWords(collectiveWords);
  const { lastDay } = useFormat();
  const moment = (term: 'requested' | 'announced' | 'decided' | 'ended', at: string | null | undefined) =>
    at ? [{ term: words(term), value: <Moment at={at} /> }] : [];
  return [
    { term: words('head.business'), value: dispute.business?.name },
    { term: words('requester'), value: words(`requester.${dispute.requestedBy}`) },
    { term: words('harmed'), value: words('people', { count: dispute.harmed }) },
    ...moment('requested', dispute.requestedAt),
    ...moment('announced', dispute.announcedAt),
    ...(dispute.joinUntil ? [{ term: words('joinUntil'), value: lastDay(dispute.joinUntil) }] : []),
    ...moment('decided', dispute.decidedAt),
    ...moment('ended', dispute.endedAt),
    ...(dispute.rejectedReason ? [{ term: words('rejected'), value: dispute.rejectedReason, wide: true }] : []),
  ];
}

/** What the committee decided, and what the business says to it. */
function Decision({ dispute }: { dispute: ShownCollective }) {
  const words = useWords(collectiveWords);
  const { decision, reasons, refundPercent, session, answer, answerReason } = dispute;
  if (!decision) return null;
  const facts: Fact[] = [
    ...(session ? [{ term: words('session'), value: <Moment at={session.heldAt} /> }] : []),
    ...(typeof refundPercent === 'number'
      ? [{ term: words('refund'), value: words('percent', { percent: refundPercent }) }]
      : []),
    { term: words('answer'), value: words(`answer.${answer ?? 'none'}`) },
    ...(answerReason ? [{ term: words('field.reason'), value: answerReason, wide: true }] : []),
  ];
  return (
    <Panel title={words('state.DECIDED')}>
      <Facts items={facts} />
      <section aria-label={words('decision')} className={styles['text']}>
        <h3>{words('decision')}</h3>
        <Prose>{decision}</Prose>
      </section>
      <section aria-label={words('reasons')} className={styles['text']}>
        <h3>{words('reasons')}</h3>
        <Prose>{reasons ?? ''}</Prose>
      </section>
    </Panel>
  );
}

/** Acts that open a dialog, the likeliest last. */
const ACTS = ['REJECT', 'ANNOUNCE', 'DECIDE'] as const;

function Acts({ dispute: { id, availableSteps } }: { dispute: ShownCollective }) {
  const words = useWords(collectiveWords);
  const [asking, setAsking] = useState<(typeof ACTS)[number] | null>(null);
  const close = () => setAsking(null);
  const open = ACTS.filter((act) => availableSteps.includes(act));
  return (
    <>
      {open.map((act) => (
        <StepButton
          key={act}
          label={words(`act.${act}`)}
          {...(act === open.at(-1) && { hotKey: 'F2' })}
          onRun={() => setAsking(act)}
        />
      ))}
      <AnnounceDialog disputeId={id} opened={asking === 'ANNOUNCE'} onClose={close} />
      <RejectDialog disputeId={id} opened={asking === 'REJECT'} onClose={close} />
      <DecideCollectiveDialog disputeId={id} opened={asking === 'DECIDE'} onClose={close} />
    </>
  );
}
