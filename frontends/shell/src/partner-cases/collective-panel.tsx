import { useQuery } from '@apollo/client/react';
import {
  Dialog,
  notify,
  notifyRefusal,
  Panel,
  RowItem,
  Rows,
  StateBadge,
  StepButton,
  TextAreaField,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { PartnerCollectivesQuery } from '../gql/graphql.ts';
import { DeskForm } from '../partner-desk/index.ts';
import { ANSWER_COLLECTIVE, COLLECTIVES } from './collective-queries.ts';
import { partnerWords } from './partner-words.ts';
import styles from './partner-cases.module.css';

type Collective = PartnerCollectivesQuery['collectiveDisputes']['nodes'][number];

/** Collective disputes against the business, the newest first; nothing is shown where there are none (집단분쟁, K16). */
export function CollectivePanel() {
  const words = useWords(partnerWords);
  const { data, refetch } = useQuery(COLLECTIVES, { fetchPolicy: 'cache-and-network' });
  const disputes = data?.collectiveDisputes.nodes ?? [];
  if (disputes.length === 0) return null;
  return (
    <Panel title={words('collectives')} icon={IconUsersGroup} count={disputes.length} flush>
      <Rows label={words('collectives')}>
        {disputes.map((dispute) => (
          <CollectiveRow key={dispute.id} dispute={dispute} onDone={() => void refetch()} />
        ))}
      </Rows>
    </Panel>
  );
}

function CollectiveRow({ dispute, onDone }: { dispute: Collective; onDone: () => void }) {
  const words = useWords(partnerWords);
  const { lastDay } = useFormat();
  const { id, number, title, state, joinUntil, decision, availableSteps } = dispute;
  const [refusing, setRefusing] = useState(false);
  const close = () => setRefusing(false);
  const [answer, { busy }] = useStep(ANSWER_COLLECTIVE, (data) => data.answerCollectiveDispute);
  const run = async () => {
    const outcome = await answer({ input: { disputeId: id, accepted: true } });
    if (outcome.done) notify.done(words('collective.accepted'));
    else notifyRefusal(outcome);
    onDone();
  };
  return (
    <RowItem
      title={<a href={`/redress/collective/${id}`}>{title}</a>}
      end={<StateBadge tone={state === 'DECIDED' ? 'soon' : 'neutral'}>{words(`collective.${state}`)}</StateBadge>}
      detail={
        <>
          <span>{words('collective.number', { number })}</span>
          {state === 'ANNOUNCED' && joinUntil && <span>{words('collective.until', { day: lastDay(joinUntil) })}</span>}
          {dispute.answer && <span>{words(`collective.answer.${dispute.answer}`)}</span>}
        </>
      }
    >
      {availableSteps.includes('REFUSE') && (
        <div role="group" aria-label={title} className={styles['decision']}>
          <p>{decision}</p>
          <p>{words('collective.silence')}</p>
          <div>
            <StepButton label={words('collective.accept')} busy={busy} onRun={() => void run()} />
            <StepButton label={words('collective.refuse')} onRun={() => setRefusing(true)} />
          </div>
        </div>
      )}
      <Dialog title={words('collective.refuse')} opened={refusing} onClose={close}>
        <DeskForm
          label={words('collective.refuse')}
          said={words('collective.refused')}
          values={{ reason: '' }}
          send={({ reason = '' }) => answer({ input: { disputeId: id, accepted: false, reason } })}
          onDone={() => {
            close();
            onDone();
          }}
          onClose={close}
        >
          <p>{words('collective.refuse.text')}</p>
          <TextAreaField
            required
            autoFocus
            name="reason"
            label={words('collective.reason')}
            rows={4}
            maxLength={20_000}
          />
        </DeskForm>
      </Dialog>
    </RowItem>
  );
}
