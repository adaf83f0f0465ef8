import {
  Button,
  Faint,
  notify,
  notifyRefusal,
  Prose,
  RowItem,
  StateBadge,
  useHasRole,
  useStep,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { classWords } from '../case-classification/index.ts';
import type { PrecedentState } from '../gql/graphql.ts';
import { disputeWords } from '../words.ts';
import { PUBLISH_PRECEDENT, WITHDRAW_PRECEDENT, type ShownPrecedent } from './precedent-query.ts';
import { precedentWords } from './precedent-words.ts';
import styles from './precedents.module.css';

const TONES = { DRAFT: 'soon', PUBLISHED: 'done', WITHDRAWN: 'neutral' } as const satisfies Record<
  PrecedentState,
  Tone
>;

/** One precedent with what happened and what was decided. */
export function PrecedentItem({ precedent }: { precedent: ShownPrecedent }) {
  const words = useWords(precedentWords);
  const classes = useWords(classWords);
  const texts = useWords(disputeWords);
  const mayMove = useHasRole()('LEAD') && precedent.state !== 'WITHDRAWN';
  const { title, state, facts, decision, claimReason, result, standard, disputeCase } = precedent;
  return (
    <RowItem
      title={title}
      end={<StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>}
      detail={
        <>
          {claimReason && <span>{classes(`claimReason.${claimReason}`)}</span>}
          {result && <span>{texts(`result.${result}`)}</span>}
          {standard && <span>{`${standard.item} · ${standard.harm}`}</span>}
          {disputeCase && (
            <Link to={`/disputes/cases/${disputeCase.id}`}>{words('from', { number: disputeCase.number })}</Link>
          )}
        </>
      }
    >
      <div className={styles['body']}>
        <details>
          <summary>{words('facts')}</summary>
          <Prose>{facts}</Prose>
        </details>
        <div>
          <h3>{words('decision')}</h3>
          <Prose>{decision}</Prose>
        </div>
        {mayMove && <PrecedentActs precedent={precedent} />}
      </div>
    </RowItem>
  );
}

function PrecedentActs({ precedent: { id, state, title } }: { precedent: ShownPrecedent }) {
  const words = useWords(precedentWords);
  const [asking, setAsking] = useState<'publish' | 'withdraw' | null>(null);
  const [publish, publishing] = useStep(PUBLISH_PRECEDENT, (data) => data.publishPrecedent);
  const [withdraw, withdrawing] = useStep(WITHDRAW_PRECEDENT, (data) => data.withdrawPrecedent);
  const run = async (act: 'publish' | 'withdraw') => {
    const take = act === 'publish' ? publish : withdraw;
    const outcome = await take({ input: { precedentId: id } });
    setAsking(null);
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words(`${act}.done`));
  };
  if (asking)
    return (
      <div role="alert" className={styles['acts']}>
        <Faint>{words(`${asking}.sure`)}</Faint>
        <Button
          size="compact-xs"
          loading={publishing.busy || withdrawing.busy}
          {...(asking === 'withdraw' && { color: 'red' })}
          onClick={() => void run(asking)}
        >
          {words(`${asking}.do`)}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => setAsking(null)}>
          {words('cancel')}
        </Button>
      </div>
    );
  const acts = state === 'DRAFT' ? (['publish', 'withdraw'] as const) : (['withdraw'] as const);
  return (
    <div className={styles['acts']}>
      {acts.map((act) => (
        <Button
          key={act}
          size="compact-xs"
          variant={act === 'publish' ? 'default' : 'subtle'}
          aria-label={`${words(act)}: ${title}`}
          onClick={() => setAsking(act)}
        >
          {words(act)}
        </Button>
      ))}
    </div>
  );
}
