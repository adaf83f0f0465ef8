import { useQuery } from '@apollo/client/react';
import { DueClock, Facts, Moment, Panel, ProblemArea, Prose, SkeletonLines, useWords } from '@madang/frontend-kit';
import { MediationActs } from './mediation-acts-bar.tsx';
import { MediationAnswers } from './mediation-answers.tsx';
import { CASE_MEDIATION, clockOf, type MediatedCase, type ShownMediation } from './mediation-query.ts';
import { MediationStateBadge } from './mediation-state-badge.tsx';
import { mediationWords } from './mediation-words.ts';
import { SessionPanel } from './session-panel.tsx';
import styles from './mediation.module.css';

/** The mediation of a case: how far it is, the session that deals with it, what was decided, and what both sides say to it (K15). */
export function MediationPanel({ caseId, onChange }: { caseId: string; onChange: () => void }) {
  const words = useWords(mediationWords);
  const { data, error, loading, refetch } = useQuery(CASE_MEDIATION, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
    // The sides answer somewhere else.
    pollInterval: 30_000,
  });
  const dispute = data?.disputeCase;
  const again = () => {
    void refetch();
    onChange();
  };
  if (dispute?.mediation) return <Mediation dispute={dispute} mediation={dispute.mediation} onChange={again} />;
  return (
    <Panel title={words('title')}>
      {loading ? <SkeletonLines lines={5} /> : <ProblemArea error={error} onRetry={again} />}
    </Panel>
  );
}

interface MediationProps {
  readonly dispute: MediatedCase;
  readonly mediation: ShownMediation;
  readonly onChange: () => void;
}

function Mediation({ dispute, mediation, onChange }: MediationProps) {
  const words = useWords(mediationWords);
  const { state, dueAt, openedAt, decidedAt, endedAt, paper, decision, reasons } = mediation;
  const clock = clockOf(state);
  return (
    <div className={styles['layout']}>
      <div className={styles['column']}>
        <Panel
          title={words('title')}
          actions={<MediationActs dispute={dispute} mediation={mediation} onChange={onChange} />}
        >
          <div className={styles['body']}>
            <p className={styles['head']}>
              <MediationStateBadge state={state} />
              {clock && dueAt && (
                <>
                  <span>{words(`clock.${clock}`)}</span>
                  <DueClock dueAt={dueAt} />
                </>
              )}
            </p>
            <Facts
              items={[
                { term: words('opened'), value: <Moment at={openedAt} short /> },
                { term: words('decided'), value: decidedAt && <Moment at={decidedAt} short /> },
                { term: words('ended'), value: endedAt && <Moment at={endedAt} short /> },
              ]}
            />
            <Text title={words('decision')} text={decision} />
            <Text title={words('reasons')} text={reasons} />
            <Text title={words('paper')} text={paper} />
          </div>
        </Panel>
      </div>
      <div className={styles['column']}>
        {decidedAt && <MediationAnswers mediation={mediation} />}
        <SessionPanel mediation={mediation} />
      </div>
    </div>
  );
}

function Text({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <section aria-label={title} className={styles['text']}>
      <h3>{title}</h3>
      <Prose>{text}</Prose>
    </section>
  );
}
