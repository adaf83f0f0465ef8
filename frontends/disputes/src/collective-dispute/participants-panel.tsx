import { useQuery } from '@apollo/client/react';
import {
  Checkbox,
  EmptyState,
  Moment,
  More,
  notify,
  notifyRefusal,
  Panel,
  ProblemArea,
  Prose,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  StepButton,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { CollectiveParticipantsQuery } from '../gql/graphql.ts';
import { REPRESENT } from './collective-acts.ts';
import { PARTICIPANTS, type ShownCollective } from './collective-query.ts';
import { collectiveWords } from './collective-words.ts';
import styles from './collective.module.css';

/** Most who speak for all. */
const MOST = 3;

type Participant = CollectiveParticipantsQuery['collectiveParticipants']['nodes'][number];

/** Who takes part, and who of them speaks for all. */
export function ParticipantsPanel({ dispute }: { dispute: ShownCollective }) {
  const words = useWords(collectiveWords);
  const [choosing, setChoosing] = useState<readonly string[] | null>(null);
  const { data, loading, error, refetch, fetchMore } = useQuery(PARTICIPANTS, {
    variables: { disputeId: dispute.id },
    fetchPolicy: 'cache-and-network',
  });
  const [represent, { busy }] = useStep(REPRESENT, (answer) => answer.nameRepresentatives);
  const page = data?.collectiveParticipants;
  const save = async (participantIds: readonly string[]) => {
    const outcome = await represent({ input: { disputeId: dispute.id, participantIds: [...participantIds] } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('done.REPRESENT'));
    setChoosing(null);
    await refetch();
  };
  const begin = () => setChoosing((page?.nodes ?? []).filter((one) => one.representative).map(({ id }) => id));
  const mayChoose = dispute.availableSteps.includes('REPRESENT') && (page?.nodes.length ?? 0) > 0;
  return (
    <Panel
      title={words('participants')}
      count={dispute.participants ?? 0}
      actions={
        mayChoose && (
          <StepButton
            label={words('act.REPRESENT')}
            primary={choosing !== null}
            busy={busy}
            onRun={() => (choosing ? void save(choosing) : begin())}
          />
        )
      }
      flush
    >
      {!page && loading && <SkeletonLines lines={5} />}
      {!page && error && <ProblemArea error={error} onRetry={() => void refetch()} />}
      {page?.nodes.length === 0 && (
        <EmptyState icon={IconUsersGroup} title={words('participants.none')} text={words('participants.none.text')} />
      )}
      {choosing && (
        <p role="note" className={styles['note']}>
          {words('hint.REPRESENT')}
        </p>
      )}
      <Rows label={words('participants')}>
        {page?.nodes.map((one) => (
          <ParticipantRow key={one.id} participant={one} chosen={choosing} onChoose={setChoosing} />
        ))}
      </Rows>
      {page && (
        <More
          has={page.pageInfo.hasNextPage}
          busy={loading}
          load={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
        />
      )}
    </Panel>
  );
}

interface RowProps {
  readonly participant: Participant;
  readonly chosen: readonly string[] | null;
  readonly onChoose: (chosen: readonly string[]) => void;
}

function ParticipantRow({ participant, chosen, onChoose }: RowProps) {
  const words = useWords(collectiveWords);
  const { money } = useFormat();
  const { id, name, phoneNumber, paidAmount, joinedAt, answer, representative, statement } = participant;
  const isChosen = chosen?.includes(id) ?? false;
  return (
    <RowItem
      title={
        chosen ? (
          <Checkbox
            label={name}
            aria-label={words('represent.choose', { name: name ?? '' })}
            checked={isChosen}
            disabled={!isChosen && chosen.length >= MOST}
            onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
          />
        ) : (
          name
        )
      }
      end={
        <>
          {representative && <StateBadge tone="accent">{words('representative')}</StateBadge>}
          {answer && (
            <StateBadge tone={answer === 'ACCEPTED' ? 'done' : 'danger'}>{words(`answer.${answer}`)}</StateBadge>
          )}
        </>
      }
      detail={
        <>
          <span>{phoneNumber}</span>
          <span>{money({ amount: paidAmount, currency: 'KRW' })}</span>
          <Moment at={joinedAt} short />
        </>
      }
    >
      {statement && (
        <details className={styles['statement']}>
          <summary>{words('statement')}</summary>
          <Prose>{statement}</Prose>
        </details>
      )}
    </RowItem>
  );
}
