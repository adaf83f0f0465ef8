import { useQuery } from '@apollo/client/react';
import { classNames, useFormat, useTitle, useWords } from '@madang/frontend-kit';
import { Awaited, redressStyles } from '../redress-parts/index.ts';
import { TOLD_COLLECTIVE, type ToldCollective } from './collective-queries.ts';
import { collectiveWords } from './collective-words.ts';
import { TakePart } from './take-part.tsx';
import styles from './collective.module.css';

/** One collective dispute: what happened, what was decided, and how to take part in it. */
export function OneCollective({ id }: { id: string }) {
  const words = useWords(collectiveWords);
  const answer = useQuery(TOLD_COLLECTIVE, { variables: { id } });
  return (
    <Awaited answer={answer}>
      {({ collectiveDispute: dispute }) =>
        dispute ? (
          <Told dispute={dispute} onChange={() => void answer.refetch()} />
        ) : (
          <p role="status">{words('gone')}</p>
        )
      }
    </Awaited>
  );
}

function Told({ dispute, onChange }: { dispute: ToldCollective; onChange: () => void }) {
  const { title, state, harm, businessName, joinUntil, participants } = dispute;
  const words = useWords(collectiveWords);
  const { lastDay } = useFormat();
  useTitle(title);
  return (
    <article className={redressStyles['page']}>
      <div>
        <h1>{title}</h1>
        <p className={redressStyles['quiet']}>{words(`state.${state}`)}</p>
      </div>
      <ul>
        <li>{words('against', { business: businessName })}</li>
        {joinUntil && <li>{words('joinUntil', { at: lastDay(joinUntil) })}</li>}
        {participants !== null && <li>{words('participants', { count: participants })}</li>}
      </ul>
      <section aria-labelledby="harm" className={redressStyles['card']}>
        <h2 id="harm">{words('harm')}</h2>
        <p className={redressStyles['prose']}>{harm}</p>
      </section>
      <Decision dispute={dispute} />
      <TakePart dispute={dispute} onChange={onChange} />
    </article>
  );
}

function Decision({ dispute: { decision, reasons, refundPercent } }: { dispute: ToldCollective }) {
  const words = useWords(collectiveWords);
  if (!decision) return null;
  return (
    <section aria-labelledby="decision" className={classNames(redressStyles['card'], styles['part'])}>
      <h2 id="decision">{words('decision')}</h2>
      <p className={redressStyles['prose']}>{decision}</p>
      {typeof refundPercent === 'number' && <p>{words('refund', { percent: refundPercent })}</p>}
      <h3>{words('reasons')}</h3>
      <p className={redressStyles['prose']}>{reasons}</p>
    </section>
  );
}
