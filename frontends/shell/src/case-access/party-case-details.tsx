import { DocumentList, useFormat, useWords, type ListedDocument } from '@madang/frontend-kit';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { PartyActs } from './party-acts.tsx';
import type { PartyCase } from './party-case-query.ts';
import { partyCaseWords } from './party-case-words.ts';
import { turnOf } from './turn.ts';
import styles from './case-access.module.css';

/** What is so, whose turn it is, what happens next and by when; then what can be done, and what was. */
export function PartyCaseDetails(props: {
  dispute: PartyCase;
  side: CaseSide;
  /** Asks for the case anew: addresses of documents are good for five minutes. */
  refetch: () => Promise<PartyCase | null>;
}) {
  const { dispute, side, refetch } = props;
  const words = useWords(partyCaseWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const turn = turnOf(dispute.whoseMove, side);
  // What is confirmed is read first.
  const isToConfirm = dispute.availableSteps.includes('CONFIRM_RECEIPT');
  return (
    <>
      <section className={styles['card']} aria-labelledby="case-title">
        <h1 id="case-title" ref={heading} tabIndex={-1}>
          {dispute.title}
        </h1>
        <p className={styles['state']}>{words(`state.${dispute.state}`)}</p>
        <p className={styles['turn']} data-turn={turn}>
          {words(`move.${turn}`)}
        </p>
        <p>{words(`next.${dispute.state}`)}</p>
        <Due dispute={dispute} />
      </section>
      {isToConfirm && <Texts dispute={dispute} />}
      <PartyActs dispute={dispute} />
      <Papers dispute={dispute} refetch={refetch} />
      {!isToConfirm && <Texts dispute={dispute} />}
      <About dispute={dispute} side={side} />
      <Past dispute={dispute} />
    </>
  );
}

function Due({ dispute: { dueAt, daysLeft, overdue } }: { dispute: PartyCase }) {
  const words = useWords(partyCaseWords);
  const { date } = useFormat();
  if (daysLeft === null) return null;
  return (
    <p className={styles['due']} data-over={overdue}>
      <IconClock size={18} aria-hidden />
      {words('due', { date: date(dueAt) })} ({overdue ? words('due.over') : words('due.left', { days: daysLeft })})
    </p>
  );
}

function Texts({ dispute }: { dispute: PartyCase }) {
  const words = useWords(partyCaseWords);
  const texts = [
    ['agreement', dispute.agreement],
    ['recommendation', dispute.recommendation],
    ['facts', dispute.facts],
  ] as const;
  return texts.map(
    ([kind, text]) =>
      text && (
        <section key={kind} className={styles['card']} aria-label={words(kind)}>
          <h2>{words(kind)}</h2>
          <p className={styles['prose']}>{text}</p>
        </section>
      ),
  );
}

/** What was issued to this side, to be read and saved; nothing while there is none. */
function Papers({ dispute, refetch }: { dispute: PartyCase; refetch: () => Promise<PartyCase | null> }) {
  const words = useWords(partyCaseWords);
  if (dispute.documents.length === 0) return null;
  const freshUrl = async ({ id }: ListedDocument) =>
    (await refetch())?.documents.find((document) => document.id === id)?.downloadUrl;
  return (
    <section className={styles['card']} aria-label={words('documents')}>
      <h2>{words('documents')}</h2>
      <DocumentList documents={dispute.documents} freshUrl={freshUrl} />
    </section>
  );
}

function About({ dispute, side }: { dispute: PartyCase; side: CaseSide }) {
  const words = useWords(partyCaseWords);
  const { date } = useFormat();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words('applicant'), dispute.applicantName],
    [words(`respondent.${side}`), dispute.respondent?.name ?? words('respondent.none')],
    [words('officer'), dispute.officer?.name ?? words('officer.none')],
    [words('opened'), date(dispute.openedAt)],
    [words('result'), dispute.result && words(`result.${dispute.result}`)],
  ];
  return (
    <section className={styles['card']} aria-label={words('about')}>
      <h2>{words('about')}</h2>
      <dl className={styles['facts']}>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function Past({ dispute }: { dispute: PartyCase }) {
  const words = useWords(partyCaseWords);
  const { dateTime } = useFormat();
  return (
    <section className={styles['card']} aria-label={words('history')}>
      <h2>{words('history')}</h2>
      <ol className={styles['past']}>
        {dispute.history.toReversed().map(({ id, step, takenAt, note }) => (
          <li key={id}>
            <time dateTime={takenAt}>{dateTime(takenAt)}</time>
            <span>{words(`step.${step}`)}</span>
            {note && <p className={styles['prose']}>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
