import { Channel, Moment, useWords } from '@madang/frontend-kit';
import { messageWords } from './message-words.ts';
import type { MessageDetail } from './use-messages.ts';
import styles from './messages.module.css';

/** Every try to hand a message to a provider, and what came of it in words. */
export function Attempts({ attempts }: { attempts: MessageDetail['attempts'] }) {
  const words = useWords(messageWords);
  return (
    <section aria-label={words('detail.attempts')} className={styles['section']}>
      <h3>{words('detail.attempts')}</h3>
      {attempts.length === 0 && <p className={styles['hint']}>{words('detail.attempts.none')}</p>}
      <ol className={styles['attempts']}>
        {attempts.map(({ id, number, channel, provider, outcome, code, reference, startedAt }) => (
          <li key={id} data-outcome={outcome ?? 'RUNNING'}>
            <strong>{words(outcome ? `attempt.${outcome}` : 'attempt.running')}</strong>
            <span>
              <Channel name={channel} />
              {words('attempt.line', { number, provider })}
              <Moment at={startedAt} />
            </span>
            {(code ?? reference) && (
              <small>
                {[code && words('attempt.code', { code }), reference && words('attempt.reference', { reference })]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
