import { Checkbox, useFormat, useWords, wholeNumber } from '@madang/frontend-kit';
import { useState } from 'react';
import { Question, type StepProblem } from '../case-access/index.ts';
import { CLAIM_REASONS, claimReasonWords } from '../redress-parts/index.ts';
import { applicationWords } from './application-words.ts';
import { SALE_TYPES, type Draft } from './draft.ts';
import type { Application } from './use-application.ts';
import styles from './application.module.css';

/** What is filed, read once more, and the word that it is true. */
export function Review(props: {
  application: Application;
  draft: Draft;
  busy: boolean;
  onBack: () => void;
  onFile: () => Promise<StepProblem | null>;
}) {
  const { application, draft, busy, onBack, onFile } = props;
  const words = useWords(applicationWords);
  const reasons = useWords(claimReasonWords);
  const [isConfirmed, setConfirmed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reason = CLAIM_REASONS.find((one) => one === draft.claimReason);
  const { money } = useFormat();
  const paid = wholeNumber(draft.paidAmount);
  const saleType = SALE_TYPES.find((one) => one === draft.saleType);
  const send = async () => {
    if (!isConfirmed) return setProblem(words('missing.confirmed'));
    setProblem((await onFile())?.message ?? null);
  };
  return (
    <Question
      title={words('filing.title')}
      hint={words('filing.hint')}
      problem={problem}
      onBack={onBack}
      onSubmit={() => void send()}
      submit={words('filing.do')}
      busy={busy}
    >
      <dl className={styles['facts']}>
        <div>
          <dt>{words('applicant')}</dt>
          <dd>
            {application.applicantName} ({application.codeSentTo})
          </dd>
        </div>
        <Written name={words('field.businessName')} text={draft.businessName} />
        <Written name={words('field.title')} text={draft.title} />
        <Written name={words('field.statement')} text={draft.statement} />
        <Written name={words('fact.claimReason')} text={reason ? reasons(reason) : ''} />
        <Written name={words('fact.saleType')} text={saleType ? words(`sale.${saleType}`) : ''} />
        <Written name={words('fact.purchasedOn')} text={draft.purchasedOn} />
        <Written name={words('fact.paidAmount')} text={paid === null ? '' : money({ amount: paid, currency: 'KRW' })} />
        <Written name={words('fact.email')} text={draft.email} />
        <Written name={words('fact.address')} text={draft.address} />
      </dl>
      <Checkbox
        size="md"
        label={words('filing.confirm')}
        checked={isConfirmed}
        aria-invalid={problem !== null && !isConfirmed}
        onChange={(event) => setConfirmed(event.currentTarget.checked)}
      />
    </Question>
  );
}

function Written({ name, text }: { name: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
