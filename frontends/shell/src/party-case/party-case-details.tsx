import { DocumentList, useFormat, useWords, type ListedDocument } from '@madang/frontend-kit';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { PartyMessages } from '../party-messages/index.ts';
import { partStyles } from '../party-parts/index.ts';
import { SupplementsAsked, SupplementsPast } from '../party-supplement/index.ts';
import { WithdrawalAsked, WithdrawalsPast } from '../party-withdrawal/index.ts';
import { AgreementCard, DecisionCard, RecommendationCard } from './offer-cards.tsx';
import { PartyActs } from './party-acts.tsx';
import type { PartyCase } from './party-case-query.ts';
import { partyCaseWords } from './party-case-words.ts';
import { SaidByBoth } from './said.tsx';
import { Silence, StageList, WhatIsAsked } from './stage-list.tsx';
import { turnOf } from './turn.ts';
import styles from './party-case.module.css';

interface PartyCaseProps {
  readonly dispute: PartyCase;
  readonly side: CaseSide;
  /** Asks for the case anew: addresses of documents are good for five minutes. */
  readonly refetch: () => Promise<PartyCase | null>;
}

/** What is so, whose turn it is, what happens next and by when; then what can be done, and what was. */
export function PartyCaseDetails(props: PartyCaseProps) {
  const { dispute, side, refetch } = props;
  const words = useWords(partyCaseWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const turn = turnOf(dispute, side);
  const isAsked = turn === 'you';
  return (
    <>
      <section className={partStyles['card']} aria-labelledby="case-title">
        <h1 id="case-title" ref={heading} tabIndex={-1}>
          {dispute.title}
        </h1>
        <p className={styles['state']}>{words(`state.${dispute.state}`)}</p>
        <p className={styles['turn']} data-turn={turn} role="status">
          {words(`move.${turn}`)}
        </p>
        <p>{words(`next.${dispute.state}`)}</p>
        <Silence dispute={dispute} />
        <Due dispute={dispute} />
        <Unread dispute={dispute} />
      </section>
      {!isAsked && <StageList dispute={dispute} />}
      <ToDecide {...props} />
      {isAsked && <StageList dispute={dispute} />}
      {dispute.state !== 'RECOMMENDATION' && <RecommendationCard {...props} />}
      <SaidByBoth dispute={dispute} />
      <Messages {...props} />
      <SupplementsPast supplements={dispute.supplements} />
      <WithdrawalsPast requests={dispute.withdrawalRequests} side={side} />
      <Papers dispute={dispute} refetch={refetch} />
      {!dispute.availableSteps.includes('CONFIRM_RECEIPT') && <Facts dispute={dispute} />}
      <About dispute={dispute} side={side} />
      <Past dispute={dispute} />
    </>
  );
}

/** What is read before it is answered, and then the acts. */
function ToDecide(props: PartyCaseProps) {
  const { dispute } = props;
  return (
    <>
      {dispute.availableSteps.includes('CONFIRM_RECEIPT') && <Facts dispute={dispute} />}
      <SupplementsAsked caseId={dispute.id} supplements={dispute.supplements} refetch={props.refetch} />
      <WhatIsAsked dispute={dispute} />
      <WithdrawalAsked requests={dispute.withdrawalRequests} side={props.side} />
      <DecisionCard {...props} />
      <AgreementCard {...props} />
      {dispute.state === 'RECOMMENDATION' && <RecommendationCard {...props} />}
      <PartyActs {...props} />
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

/** Leads to what was written and not read yet. */
function Unread({ dispute: { unreadCount } }: { dispute: PartyCase }) {
  const words = useWords(partyCaseWords);
  if (unreadCount === 0) return null;
  return (
    <p data-print="no">
      <a href="#messages">{words('unread', { count: unreadCount })}</a>
    </p>
  );
}

function Messages({ dispute, side }: PartyCaseProps) {
  const { id, unreadCount, state, history, supplements, correspondence } = dispute;
  return (
    <PartyMessages
      caseId={id}
      side={side}
      unreadCount={unreadCount}
      hasEnded={state === 'CLOSED' || state === 'WITHDRAWN'}
      isAsked={dispute.availableSteps.includes('GIVE_OPINION')}
      stamp={[correspondence.nodes[0]?.id, history.length, ...supplements.map((request) => request.state)].join(' ')}
    />
  );
}

function Facts({ dispute }: { dispute: PartyCase }) {
  const words = useWords(partyCaseWords);
  return (
    <section className={partStyles['card']} aria-label={words('facts')}>
      <h2>{words('facts')}</h2>
      <p className={partStyles['prose']}>{dispute.facts}</p>
    </section>
  );
}

/** What was issued to this side, to be read and saved; nothing while there is none. */
function Papers({ dispute, refetch }: { dispute: PartyCase; refetch: () => Promise<PartyCase | null> }) {
  const words = useWords(partyCaseWords);
  if (dispute.documents.length === 0) return null;
  const freshUrl = async ({ id }: ListedDocument) =>
    (await refetch())?.documents.find((document) => document.id === id)?.downloadUrl;
  return (
    <section className={partStyles['card']} aria-label={words('documents')}>
      <h2>{words('documents')}</h2>
      <div className={styles['papers']}>
        <DocumentList documents={dispute.documents} freshUrl={freshUrl} />
      </div>
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
    <section className={partStyles['card']} aria-label={words('about')}>
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
    <section className={partStyles['card']} aria-label={words('history')}>
      <h2>{words('history')}</h2>
      <ol className={styles['past']}>
        {dispute.history.toReversed().map(({ id, step, takenAt, note }) => (
          <li key={id}>
            <time dateTime={takenAt}>{dateTime(takenAt)}</time>
            <span>{words(`step.${step}`)}</span>
            {note && <p className={partStyles['prose']}>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
