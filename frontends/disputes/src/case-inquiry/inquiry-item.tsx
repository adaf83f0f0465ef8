import {
  Button,
  DueClock,
  Facts,
  Faint,
  Moment,
  Prose,
  StateBadge,
  useFormat,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import { Attachments } from '../case-file/index.ts';
import type { CaseInquiryState } from '../gql/graphql.ts';
import type { ShownInquiry } from './inquiry-query.ts';
import { inquiryWords } from './inquiry-words.ts';
import styles from './inquiries.module.css';

const TONES: Readonly<Record<CaseInquiryState, Tone>> = { ORDERED: 'accent', RESULT: 'done', CALLED_OFF: 'neutral' };

interface ItemProps {
  readonly inquiry: ShownInquiry;
  readonly onRecord: () => void;
  readonly onCallOff: () => void;
}

/** One inquiry: of whom, what is asked, until when, and what came of it. */
export function InquiryItem({ inquiry, onRecord, onCallOff }: ItemProps) {
  const words = useWords(inquiryWords);
  const { kind, category, state, addresseeName, organisation, question, orderedAt, orderedByName, dueAt } = inquiry;
  const { availableSteps } = inquiry;
  return (
    <li className={styles['inquiry']}>
      <p className={styles['head']}>
        <strong>{words(`kind.${kind}`)}</strong>
        <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>
        {state === 'ORDERED' && <DueClock dueAt={dueAt} />}
        <Faint>
          {words('ordered', { name: orderedByName })} <Moment at={orderedAt} short />
        </Faint>
      </p>
      <Facts
        items={[
          { term: words('field.organisation'), value: organisation },
          { term: words('field.addresseeName'), value: addresseeName },
          { term: words('field.category'), value: words(`category.${category}`) },
          { term: words('field.dueOn'), value: <Moment at={dueAt} short /> },
        ]}
      />
      <Prose>{question}</Prose>
      <Outcome inquiry={inquiry} />
      {availableSteps.length > 0 && (
        <div className={styles['acts']}>
          {availableSteps.includes('RECORD_RESULT') && (
            <Button size="xs" variant="default" onClick={onRecord}>
              {words('record')}
            </Button>
          )}
          {availableSteps.includes('CALL_OFF') && (
            <Button size="xs" variant="subtle" onClick={onCallOff}>
              {words('callOff')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Outcome({ inquiry: { state, result, resultOn, cost, callOffReason } }: { inquiry: ShownInquiry }) {
  const words = useWords(inquiryWords);
  const { money, date } = useFormat();
  if (state === 'CALLED_OFF')
    return <Faint>{callOffReason ? words('calledOff', { reason: callOffReason }) : words('calledOff.case')}</Faint>;
  if (!result) return null;
  const parties = result.visibleTo.map((party) => words(`party.${party}`)).join(', ');
  return (
    <section className={styles['result']} aria-label={words('state.RESULT')}>
      <p className={styles['head']}>
        <strong>{result.title}</strong>
        <Faint>{parties === '' ? words('result.hidden') : words('result.shown', { parties })}</Faint>
      </p>
      <Prose>{result.text}</Prose>
      <Facts
        inline
        items={[
          { term: words('field.resultOn'), value: resultOn && date(`${resultOn}T12:00:00+09:00`) },
          { term: words('cost'), value: cost && money(cost) },
        ]}
      />
      <Attachments files={result.attachments} label={words('files')} />
    </section>
  );
}
