import { StepButton, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { SettlementStep } from '../gql/graphql.ts';
import { SettlementStepDialog } from './settlement-step-dialog.tsx';
import { settlementWords } from './settlement-words.ts';
import type { SettlementAct, ShownSettlement } from './shown-settlement.ts';

/** Acts in the order of their buttons, and the step that the graph offers for each. */
const ACTS: readonly (readonly [SettlementAct, SettlementStep])[] = [
  ['OBJECT', 'OBJECT'],
  ['ISSUE', 'ISSUE'],
  ['APPROVE', 'APPROVE'],
  ['ANSWER', 'UPHOLD'],
];

/** Buttons for the steps that the graph says are open. */
export function SettlementSteps({ settlement }: { settlement: ShownSettlement }) {
  const words = useWords(settlementWords);
  const [asking, setAsking] = useState<SettlementAct | null>(null);
  const open = ACTS.filter(([, step]) => settlement.availableSteps.includes(step));
  return (
    <>
      {open.map(([act]) => (
        <StepButton
          key={act}
          primary={act !== 'OBJECT'}
          label={words(`act.${act}`)}
          onRun={() => setAsking(act)}
          {...(act === 'OBJECT' ? {} : { hotKey: 'F6' })}
        />
      ))}
      <SettlementStepDialog settlementId={settlement.id} act={asking} onClose={() => setAsking(null)} />
    </>
  );
}
