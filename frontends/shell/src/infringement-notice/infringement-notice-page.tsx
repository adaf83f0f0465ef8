import { useQuery } from '@apollo/client/react';
import { useFormat, useTitle, useWords } from '@madang/frontend-kit';
import { useParams } from 'react-router';
import { PartyCard } from '../party-parts/index.ts';
import { PortalPage } from '../portal/index.ts';
import { Awaited, redressStyles } from '../redress-parts/index.ts';
import { NOTICE, type ShownNotice } from './infringement-notice-queries.ts';
import { noticeWords } from './infringement-notice-words.ts';
import { LawsuitForm } from './lawsuit-form.tsx';
import { ObjectionForm } from './objection-form.tsx';

/** Report behind the link of a mail: how it stands, and what its holder can do (이의신청, 소 제기 통보; R6). */
export function InfringementNoticePage() {
  const words = useWords(noticeWords);
  const { token = '' } = useParams();
  return (
    <PortalPage place={words('title')}>
      <Notice key={token} token={token} />
    </PortalPage>
  );
}

function Notice({ token }: { token: string }) {
  const words = useWords(noticeWords);
  const answer = useQuery(NOTICE, { variables: { token }, fetchPolicy: 'network-only' });
  useTitle(words('title'));
  const again = () => void answer.refetch();
  return (
    <Awaited answer={answer}>
      {({ infringementNotice: notice }) =>
        notice ? (
          <div className={redressStyles['page']}>
            <Standing notice={notice} />
            {notice.canObject && <ObjectionForm token={token} onDone={again} />}
            {notice.canReportLawsuit && <LawsuitForm token={token} onDone={again} />}
          </div>
        ) : (
          <div role="alert">
            <h1>{words('gone')}</h1>
            <p className={redressStyles['quiet']}>{words('gone.text')}</p>
          </div>
        )
      }
    </Awaited>
  );
}

function Standing({ notice }: { notice: ShownNotice }) {
  const words = useWords(noticeWords);
  const { date, lastDay } = useFormat();
  const { side, state, postTitle, postKind, objectionUntil, objectedAt, outcomeReason, resumeAt } = notice;
  return (
    <>
      <div>
        <h1>{words(`title.${side}`)}</h1>
        <p>{words(`now.${state}`, { day: resumeAt ? date(resumeAt) : '' })}</p>
        <Next state={state} side={side} />
      </div>
      <PartyCard title={words('post')}>
        <dl className={redressStyles['facts']}>
          <Fact term={words('number')} value={notice.reportNumber} />
          <Fact term={words('post')} value={[words(`post.${postKind}`), postTitle].filter(Boolean).join(' · ')} />
          <Fact term={words('open')} value={notice.postUrl} />
          <Fact term={words('right')} value={words(`right.${notice.right}`)} />
          <Fact term={words('reason')} value={notice.decisionReason} />
          <Fact term={words('until')} value={objectionUntil && lastDay(objectionUntil)} />
          <Fact term={words('objected')} value={objectedAt && date(objectedAt)} />
          <Fact term={words('outcome')} value={outcomeReason} />
        </dl>
      </PartyCard>
    </>
  );
}

/** What happens next, and what silence brings. */
function Next({ state, side }: Pick<ShownNotice, 'state' | 'side'>) {
  const words = useWords(noticeWords);
  if (state === 'RESUMING') return <p className={redressStyles['quiet']}>{words(`next.RESUMING.${side}`)}</p>;
  if (state !== 'HIDDEN' && state !== 'OBJECTED') return null;
  return <p className={redressStyles['quiet']}>{words(`next.${state}`)}</p>;
}

function Fact({ term, value }: { term: string; value: string | null | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
