import { Button, useWords } from '@madang/frontend-kit';
import { ActProblem, useSideAct, WrittenAct } from '../party-parts/index.ts';
import { offerWords } from './offer-words.ts';
import { CONFIRM_TERM, CONTEST_TERM, REPORT_TERM } from './party-case-acts.ts';
import type { PartyTerm } from './party-case-query.ts';
import styles from './party-case.module.css';

/** What a side says about a term: the business that it is done, the applicant that it is or is not (이행 보고, 확인, 부인). */
export function TermActs({ term, draftKey }: { term: PartyTerm; draftKey: string }) {
  const { id, availableSteps } = term;
  if (availableSteps.length === 0) return null;
  return (
    <div className={styles['termActs']} data-print="no">
      {availableSteps.includes('REPORT') && <Report termId={id} draftKey={`${draftKey}.REPORT`} />}
      {availableSteps.includes('CONFIRM') && <Confirm termId={id} />}
      {availableSteps.includes('CONTEST') && <Contest termId={id} draftKey={`${draftKey}.CONTEST`} />}
    </div>
  );
}

function Report({ termId, draftKey }: { termId: string; draftKey: string }) {
  const words = useWords(offerWords);
  const act = useSideAct(REPORT_TERM, { payloadOf: (data) => data.reportCaseTerm, done: words('REPORT.done') });
  const texts = { title: words('REPORT'), hint: words('REPORT.text'), field: words('REPORT.field') };
  return <WrittenAct draftKey={draftKey} texts={texts} act={act} inputOf={(note) => ({ termId, note })} />;
}

function Contest({ termId, draftKey }: { termId: string; draftKey: string }) {
  const words = useWords(offerWords);
  const act = useSideAct(CONTEST_TERM, { payloadOf: (data) => data.contestCaseTerm, done: words('CONTEST.done') });
  const texts = { title: words('CONTEST'), hint: words('CONTEST.text'), field: words('CONTEST.field') };
  return <WrittenAct draftKey={draftKey} texts={texts} act={act} inputOf={(note) => ({ termId, note })} />;
}

function Confirm({ termId }: { termId: string }) {
  const words = useWords(offerWords);
  const { busy, problem, run } = useSideAct(CONFIRM_TERM, {
    payloadOf: (data) => data.confirmCaseTerm,
    done: words('CONFIRM.done'),
  });
  return (
    <>
      <ActProblem problem={problem} />
      <Button variant="filled" size="lg" fullWidth loading={busy} onClick={() => void run({ termId })}>
        {words('CONFIRM')}
      </Button>
    </>
  );
}
