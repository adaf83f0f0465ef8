import { useFormat, useWords } from '@madang/frontend-kit';
import type { PartyCase } from '../party-case/index.ts';
import { PartyCard, partStyles } from '../party-parts/index.ts';
import { ReceiptNotice, SelfRemedyForm } from '../self-resolution/index.ts';
import { PartnerCaseFrame } from './partner-case-frame.tsx';
import { partnerWords } from './partner-words.ts';
import styles from './partner-cases.module.css';

/** What a business was told of a case, and what it does by itself before the facts are examined (자율처리, K11). */
export function PartnerSelfPage() {
  const words = useWords(partnerWords);
  const titleOf = ({ number }: PartyCase) => words('self.title', { number });
  return (
    <PartnerCaseFrame titleOf={titleOf} other={{ path: '', label: words('to.odr') }}>
      {(dispute, refetch) => (
        <>
          <h1>{titleOf(dispute)}</h1>
          <Notification dispute={dispute} />
          <PartyCard title={words('self')}>
            <ReceiptNotice dispute={dispute} refetch={refetch} />
            {dispute.availableSteps.includes('REPORT_SELF_REMEDY') ? (
              <SelfRemedyForm caseId={dispute.id} draftKey={`${dispute.id}.RESPONDENT.REPORT_SELF_REMEDY`} />
            ) : (
              <p className={partStyles['hint']}>
                {words(dispute.state === 'SELF_RESOLUTION' ? 'self.reported' : 'self.none')}
              </p>
            )}
          </PartyCard>
          <SoFar dispute={dispute} />
        </>
      )}
    </PartnerCaseFrame>
  );
}

function Notification({ dispute }: { dispute: PartyCase }) {
  const words = useWords(partnerWords);
  const { date } = useFormat();
  const facts = [
    [words('number'), dispute.number],
    [words('name'), dispute.title],
    [words('applicant'), dispute.applicantName],
    [words('opened'), date(dispute.openedAt)],
    [words('self.officer'), dispute.officer?.name ?? words('self.officer.none')],
  ] as const;
  return (
    <PartyCard title={words('self.facts')}>
      <dl className={styles['facts']}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words('self.statement')}</h3>
      <p className={partStyles['prose']}>{dispute.facts}</p>
    </PartyCard>
  );
}

function SoFar({ dispute: { history } }: { dispute: PartyCase }) {
  const words = useWords(partnerWords);
  const { dateTime } = useFormat();
  const reports = history.filter(({ step }) => step === 'REPORT_SELF_REMEDY').toReversed();
  if (reports.length === 0) return null;
  return (
    <PartyCard title={words('self.so.far')}>
      <ol className={styles['past']}>
        {reports.map(({ id, takenAt, note }) => (
          <li key={id}>
            <time dateTime={takenAt}>{dateTime(takenAt)}</time>
            <span className={partStyles[note ? 'prose' : 'hint']}>{note ?? words('self.private')}</span>
          </li>
        ))}
      </ol>
    </PartyCard>
  );
}
