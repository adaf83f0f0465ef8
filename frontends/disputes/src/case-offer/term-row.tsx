import { Button, Faint, StateBadge, TextInput, useFormat, useWords, type Tone } from '@madang/frontend-kit';
import { useState } from 'react';
import type { CaseTermState } from '../gql/graphql.ts';
import { offerWords } from './offer-words.ts';
import type { ShownTerm } from './offers-fragment.ts';
import { TERM_STEPS, useTermStep, type TermStep } from './term-acts.ts';
import styles from './offers.module.css';

const TONES: Readonly<Record<CaseTermState, Tone>> = {
  PROPOSED: 'neutral',
  OPEN: 'neutral',
  BEGUN: 'accent',
  REPORTED: 'soon',
  REFUSED: 'danger',
  DONE: 'done',
};

/** One thing that is owed: what, how far it is, and what the viewer can do about it. */
export function TermRow({ term, owed }: { term: ShownTerm; owed: boolean }) {
  const words = useWords(offerWords);
  const { money } = useFormat();
  const [asking, setAsking] = useState<TermStep | null>(null);
  const open = TERM_STEPS.filter((step) => term.availableSteps.includes(step));
  return (
    <li>
      <strong>{words(`term.${term.kind}`)}</strong>
      {term.amount && <span>{money(term.amount)}</span>}
      {term.quantity !== null && <span>{words('pieces', { count: term.quantity })}</span>}
      {term.orderLine && <Faint>{term.orderLine.number}</Faint>}
      {term.note && <span>{term.note}</span>}
      {owed && <StateBadge tone={TONES[term.state]}>{words(`term.state.${term.state}`)}</StateBadge>}
      {term.reference && <Faint>{words('term.reference', { reference: term.reference })}</Faint>}
      <span className={styles['acts']}>
        {open.map((step) => (
          <Button key={step} variant="default" size="xs" onClick={() => setAsking(asking === step ? null : step)}>
            {words(`step.${step}`)}
          </Button>
        ))}
      </span>
      {term.remark && <p className={styles['remark']}>{term.remark}</p>}
      {asking && <TermNote key={asking} step={asking} termId={term.id} onClose={() => setAsking(null)} />}
    </li>
  );
}

function TermNote({ step, termId, onClose }: { step: TermStep; termId: string; onClose: () => void }) {
  const words = useWords(offerWords);
  const take = useTermStep();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    if (await take(step, termId, note)) onClose();
    else setBusy(false);
  };
  return (
    <form
      className={styles['note']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        aria-label={words('step.note')}
        placeholder={words('step.note')}
        value={note}
        maxLength={500}
        data-autofocus
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={busy}>
        {words(`step.${step}`)}
      </Button>
      <Button type="button" variant="subtle" size="xs" onClick={onClose}>
        {words('cancel')}
      </Button>
    </form>
  );
}
