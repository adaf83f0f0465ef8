import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Button, Panel, serviceName, StateBadge, useWords } from '@madang/frontend-kit';
import { IconAlertTriangle, IconPlugConnectedX, IconShieldCheck } from '@tabler/icons-react';
import { journalWords, secondInSeoul } from '../journal/index.ts';
import { AUDITED_SLICES } from './audit-queries.ts';
import type { ChainState, Verifications } from './use-verification.ts';
import styles from './chain-panel.module.css';

/** Chains of all slices: whether each is what it was, when that was verified, and the first row that is not. */
export function ChainPanel({ verifications }: { verifications: Verifications }) {
  const words = useWords(journalWords);
  const verifyAll = () => {
    for (const service of AUDITED_SLICES) verifications.verify(service);
  };
  return (
    <Panel
      title={words('chain.title')}
      actions={
        <Button size="compact-sm" onClick={verifyAll}>
          {words('chain.verifyAll')}
        </Button>
      }
    >
      <ul className={styles['chains']}>
        {AUDITED_SLICES.map((service) => {
          const state = verifications.of(service);
          return (
            <li key={service} data-chain={service}>
              <div className={styles['head']}>
                <strong>{serviceName(service)}</strong>
                <ChainBadge state={state} />
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={`${serviceName(service)} ${words('chain.verify')}`}
                  loading={state.busy}
                  onClick={() => verifications.verify(service)}
                >
                  {words('chain.verify')}
                </Button>
              </div>
              <ChainFindings state={state} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function ChainBadge({ state: { busy, progress, found, error } }: { state: ChainState }) {
  const words = useWords(journalWords);
  if (busy) {
    const share = progress.of === 0 ? 0 : Math.floor((progress.read * 100) / progress.of);
    return <StateBadge tone="accent">{words('chain.busy', { share })}</StateBadge>;
  }
  if (error !== null && isForbidden(error)) return <StateBadge>{words('chain.forbidden')}</StateBadge>;
  if (error !== null) {
    return (
      <StateBadge tone="soon" icon={IconPlugConnectedX}>
        {words('chain.away')}
      </StateBadge>
    );
  }
  if (found?.valid && found.headSeq === 0) return <StateBadge>{words('chain.empty')}</StateBadge>;
  if (!found) return <StateBadge>{words('chain.unknown')}</StateBadge>;
  return (
    <StateBadge tone={found.valid ? 'done' : 'danger'} icon={found.valid ? IconShieldCheck : IconAlertTriangle}>
      {words(found.valid ? 'chain.valid' : 'chain.broken')}
    </StateBadge>
  );
}

function ChainFindings({ state: { found, error } }: { state: ChainState }) {
  const words = useWords(journalWords);
  if (error !== null) {
    return <p className={styles['faint']}>{words(isForbidden(error) ? 'chain.forbidden.text' : 'chain.away.text')}</p>;
  }
  if (!found) return null;
  const { firstBroken, waiting } = found;
  const count = found.valid ? found.headSeq : found.checkedTo;
  return (
    <>
      <p className={styles['faint']}>
        {words(waiting > 0 ? 'chain.rows.waiting' : 'chain.rows', { count, waiting })}
        {' · '}
        {words('chain.checkedAt', { time: secondInSeoul(found.checkedAt) })}
      </p>
      {firstBroken && (
        <p role="alert" className={styles['broken']}>
          <BrokenWords seq={firstBroken.seq ?? null} problem={firstBroken.problem} />
        </p>
      )}
    </>
  );
}

/** Says which row is the first that is not what it was, and what is wrong with it. */
export function BrokenWords({ seq, problem }: { seq: number | null; problem: keyof typeof PROBLEMS }) {
  const words = useWords(journalWords);
  const said = words(PROBLEMS[problem]);
  return seq === null ? words('chain.loose', { problem: said }) : words('chain.first', { seq, problem: said });
}

const PROBLEMS = {
  ALTERED: 'problem.ALTERED',
  DELETED: 'problem.DELETED',
  REORDERED: 'problem.REORDERED',
  INSERTED: 'problem.INSERTED',
  TRUNCATED: 'problem.TRUNCATED',
  ANCHOR_MISSING: 'problem.ANCHOR_MISSING',
} as const;

function isForbidden(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN');
}
