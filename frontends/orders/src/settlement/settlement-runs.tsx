import { Button, notifyRefusal, Panel, RowItem, Rows, useStep, useWords } from '@madang/frontend-kit';
import { RUN_SETTLEMENT } from './settlement-acts.ts';
import { settlementWords } from './settlement-words.ts';
import type { ShownRun } from './use-settlement-runs.ts';

/** Runs that are under way, and those that went wrong with the way to begin them again. */
export function SettlementRuns({ runs, onAgain }: { runs: readonly ShownRun[]; onAgain: (run: ShownRun) => void }) {
  const words = useWords(settlementWords);
  const [again, { busy }] = useStep(RUN_SETTLEMENT, (data) => data.runSettlement);
  if (runs.length === 0) return null;
  const begin = async ({ kind, periodFrom }: ShownRun) => {
    const outcome = await again({ input: { kind, period: periodFrom } });
    if (!outcome.done) notifyRefusal(outcome);
    else if (outcome.payload.run) onAgain(outcome.payload.run);
  };
  return (
    <Panel title={words('runs')} flush>
      <Rows label={words('runs')}>
        {runs.map((run) => (
          <RowItem
            key={run.id}
            title={words('run.period', { from: run.periodFrom, to: run.periodTo })}
            detail={
              <>
                <span>{words(`kind.${run.kind}`)}</span>
                <span role="status">{words(`run.${run.state}`)}</span>
              </>
            }
            end={
              run.state === 'FAILED' ? (
                <Button size="compact-xs" loading={busy} onClick={() => void begin(run)}>
                  {words('run.again')}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
