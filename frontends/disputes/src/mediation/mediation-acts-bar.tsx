import { notify, notifyRefusal, StepButton, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { DecideDialog } from './decide-dialog.tsx';
import { TAKE_OFF_AGENDA } from './mediation-acts.ts';
import type { MediatedCase, ShownMediation } from './mediation-query.ts';
import { mediationWords } from './mediation-words.ts';
import { PutOnAgendaDialog } from './put-on-agenda-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** Acts of the officer as the secretary of the committee, the likeliest last. */
const ACTS = ['WITHDRAW', 'TAKE_OFF_AGENDA', 'PUT_ON_AGENDA', 'DECIDE'] as const;

interface ActsProps {
  readonly dispute: MediatedCase;
  readonly mediation: ShownMediation;
  readonly onChange: () => void;
}

/** Buttons for what the graph says can be done with a mediation now. */
export function MediationActs({ dispute, mediation, onChange }: ActsProps) {
  const words = useWords(mediationWords);
  const [asking, setAsking] = useState<(typeof ACTS)[number] | null>(null);
  const [takeOff, { busy }] = useStep(TAKE_OFF_AGENDA, (data) => data.takeOffAgenda);
  const runTakeOff = async () => {
    const outcome = await takeOff({ input: { mediationId: mediation.id } });
    if (outcome.done) notify.done(words('done.TAKE_OFF_AGENDA'));
    else notifyRefusal(outcome);
    onChange();
  };
  const ways = { onDone: onChange, onClose: () => setAsking(null) };
  const open = ACTS.filter((act) => mediation.availableSteps.includes(act));
  return (
    <>
      {open.map((act) => (
        <StepButton
          key={act}
          label={words(`act.${act}`)}
          {...(act === open.at(-1) && { hotKey: 'F2' })}
          busy={act === 'TAKE_OFF_AGENDA' && busy}
          // What is taken off can be put on again, and asks nothing.
          onRun={() => (act === 'TAKE_OFF_AGENDA' ? void runTakeOff() : setAsking(act))}
        />
      ))}
      <PutOnAgendaDialog {...{ dispute, mediation }} opened={asking === 'PUT_ON_AGENDA'} {...ways} />
      <DecideDialog caseId={dispute.id} mediation={mediation} opened={asking === 'DECIDE'} {...ways} />
      <WithdrawDialog mediation={mediation} opened={asking === 'WITHDRAW'} {...ways} />
    </>
  );
}
