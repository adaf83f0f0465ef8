import { seoulDay, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { Question, type StepProblem } from '../case-access/index.ts';
import { ActField, ActProblem } from '../party-parts/index.ts';
import { ChoiceLine, CLAIM_REASONS, claimReasonWords } from '../redress-parts/index.ts';
import { applicationWords } from './application-words.ts';
import { firstGap, SALE_TYPES, type DraftField } from './draft.ts';
import { SavedLine } from './saved-line.tsx';
import type { Application } from './use-application.ts';
import type { SavedDraft } from './use-saved-draft.ts';
import styles from './application.module.css';

/** What happened and what is wanted; saved as it is written. */
export function DraftForm(props: {
  application: Application;
  saved: SavedDraft;
  /** Why it was not filed. */
  before: StepProblem | null;
  onBack: () => void;
  onDone: () => void;
}) {
  const { application, saved, before, onBack, onDone } = props;
  const { draft, change, saveNow } = saved;
  const words = useWords(applicationWords);
  const reasons = useWords(claimReasonWords);
  const [problem, setProblem] = useState(before);
  const field = (name: DraftField) => ({
    name,
    label: words(`field.${name}`),
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    wrong: problem?.field === name ? problem : null,
  });
  const none = ['', words('choose')] as const;
  const next = async () => {
    const gap = firstGap(draft, seoulDay());
    if (gap) return setProblem({ message: words(`missing.${gap}`), field: gap, code: null });
    const unsaved = await saveNow();
    setProblem(unsaved);
    if (!unsaved) onDone();
  };
  const { number } = application.counsellings.find(({ id }) => id === application.counsellingId) ?? {};
  return (
    <Question
      title={words('writing.title')}
      hint={words('writing.hint')}
      problem={null}
      onBack={onBack}
      onSubmit={() => void next()}
      submit={words('writing.next')}
      busy={false}
    >
      {number && <p className={styles['quiet']}>{words('writing.counselling', { number })}</p>}
      <div className={styles['fields']} onBlur={() => void saveNow()}>
        <ActField {...field('businessName')} hint={words('hint.businessName')} most={200} required />
        <ActField {...field('title')} hint={words('hint.title')} most={200} required />
        <ActField {...field('statement')} hint={words('hint.statement')} rows={10} required />
        <ChoiceLine
          {...field('claimReason')}
          choices={[none, ...CLAIM_REASONS.map((reason) => [reason, reasons(reason)] as const)]}
        />
        <ChoiceLine
          {...field('saleType')}
          choices={[none, ...SALE_TYPES.map((type) => [type, words(`sale.${type}`)] as const)]}
        />
        <ActField {...field('purchasedOn')} type="date" />
        <ActField {...field('paidAmount')} hint={words('hint.paidAmount')} inputMode="numeric" most={20} />
        <ActField {...field('email')} hint={words('hint.email')} autoComplete="email" most={254} />
        <ActField {...field('address')} hint={words('hint.address')} autoComplete="street-address" most={300} />
      </div>
      {problem && problem.field === null && <ActProblem problem={problem} />}
      <SavedLine {...saved} />
    </Question>
  );
}
