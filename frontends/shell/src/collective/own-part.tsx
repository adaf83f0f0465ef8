import { useQuery } from '@apollo/client/react';
import { Button, useFormat, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { useSteps, type StepProblem } from '../case-access/index.ts';
import { ActProblem } from '../party-parts/index.ts';
import { Awaited } from '../redress-parts/index.ts';
import { ANSWER, LEAVE, OWN_PART, type OwnPart, type ToldCollective } from './collective-queries.ts';
import { collectiveWords } from './collective-words.ts';
import { JoinForm } from './join-form.tsx';
import styles from './collective.module.css';

/** Somebody whose identity was checked. */
interface Identified {
  /** Secret of the check. */
  readonly id: string;
  readonly applicantName: string | null;
}

interface OwnPartProps {
  readonly dispute: ToldCollective;
  readonly person: Identified;
  readonly onChange: () => void;
  /** The identity check is over. */
  readonly onEnded: (message: string) => void;
}

/** What somebody who was identified can do: join, leave, or answer the decision. */
export function OwnPartOf(props: OwnPartProps) {
  const { dispute, person, onChange } = props;
  const words = useWords(collectiveWords);
  const variables = { applicationId: person.id, disputeId: dispute.id };
  const answer = useQuery(OWN_PART, { variables, fetchPolicy: 'network-only' });
  const changed = () => {
    void answer.refetch();
    onChange();
  };
  return (
    <Awaited answer={answer}>
      {({ collectiveParticipation: part }) =>
        part ? (
          <Part {...props} part={part} onChange={changed} />
        ) : dispute.state === 'ANNOUNCED' ? (
          <JoinForm {...props} onChange={changed} />
        ) : (
          <p role="status">{words('noPart', { name: person.applicantName ?? '' })}</p>
        )
      }
    </Awaited>
  );
}

/** One's own part: what was paid and what the decision gives back, and what can be done now. */
function Part({ dispute, person, part, onChange, onEnded }: OwnPartProps & { part: OwnPart }) {
  const words = useWords(collectiveWords);
  const { dateTime, money } = useFormat();
  const [problem, setProblem] = useState<StepProblem | null>(null);
  const { busy, take } = useSteps(words('offline'));
  const where = { applicationId: person.id, disputeId: dispute.id };
  const done = ({ problem: refused }: { readonly problem: StepProblem | null }) => {
    setProblem(refused);
    if (refused?.code === 'APPLICATION_ENDED') onEnded(refused.message);
    if (!refused) onChange();
  };
  const leave = async () =>
    done(
      await take(LEAVE, { input: where }, ({ leaveCollectiveDispute: { collectiveDispute, userErrors } }) => ({
        state: collectiveDispute,
        userErrors,
      })),
    );
  const answer = async (accepted: boolean) =>
    done(
      await take(
        ANSWER,
        { input: { ...where, accepted } },
        ({ answerCollectiveDecision: { participation, userErrors } }) => ({ state: participation, userErrors }),
      ),
    );
  const won = (amount: number) => money({ amount, currency: 'KRW' });
  return (
    <div role="group" aria-label={words('joined')} className={styles['part']}>
      <p role="status">{words('joined.text', { at: dateTime(part.joinedAt) })}</p>
      {part.representative && <p>{words('representative')}</p>}
      <dl className={styles['facts']}>
        <dt>{words('paid')}</dt>
        <dd>{won(part.paidAmount)}</dd>
        {part.award !== null && (
          <>
            <dt>{words('award')}</dt>
            <dd>{won(part.award)}</dd>
          </>
        )}
      </dl>
      {part.answer && <p>{words(`answer.${part.answer}`)}</p>}
      <ActProblem problem={problem} />
      {part.availableSteps.includes('LEAVE') && <Leave busy={busy} onLeave={() => void leave()} />}
      {part.availableSteps.includes('ANSWER') && <Answer busy={busy} onAnswer={(accepted) => void answer(accepted)} />}
    </div>
  );
}

/** Leaving is asked twice: what was written is gone then. */
function Leave({ busy, onLeave }: { busy: boolean; onLeave: () => void }) {
  const words = useWords(collectiveWords);
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button variant="default" size="lg" onClick={() => setAsked(true)}>
        {words('leave')}
      </Button>
    );
  return (
    <div role="group" aria-label={words('leave')} className={styles['part']}>
      <p>{words('leave.sure')}</p>
      <Button variant="filled" size="lg" loading={busy} onClick={onLeave}>
        {words('leave.yes')}
      </Button>
      <Button variant="default" size="lg" onClick={() => setAsked(false)}>
        {words('leave.no')}
      </Button>
    </div>
  );
}

function Answer({ busy, onAnswer }: { busy: boolean; onAnswer: (accepted: boolean) => void }) {
  const words = useWords(collectiveWords);
  return (
    <div role="group" aria-label={words('answer.title')} className={styles['part']}>
      <h3>{words('answer.title')}</h3>
      <p>{words('answer.hint')}</p>
      <Button variant="filled" size="lg" loading={busy} onClick={() => onAnswer(true)}>
        {words('answer.yes')}
      </Button>
      <Button variant="default" size="lg" loading={busy} onClick={() => onAnswer(false)}>
        {words('answer.no')}
      </Button>
    </div>
  );
}
