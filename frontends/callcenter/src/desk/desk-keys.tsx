import { Button, StepButton, useHeldKeys, useWords } from '@madang/frontend-kit';
import type { DeskStep } from './desk-input.ts';
import type { AskedStep, DeskState } from './desk-screen.ts';
import { isChanged, isOver } from './desk-state.ts';
import { deskWords } from './desk-words.ts';
import styles from './desk.module.css';

/** Keys of the desk; what they would do in a browser loses words, so they never get there. */
const KEYS = ['F1', 'F2', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F12'] as const;

/** Buttons of the intake with their keys (E4): F4 for a new one alone, F7 and F9 for a saved one alone, none for one that is over but F2 and F8. */
export function DeskKeys(props: {
  state: DeskState;
  busy: boolean;
  onNew: () => void;
  onAdd: () => void;
  onStep: (step: DeskStep) => void;
  onPutAside: () => void;
  /** Steps of the saved ticket that are asked about first. */
  asked: readonly AskedStep[];
  onAsk: (step: AskedStep) => void;
}) {
  const { state, busy, onNew, onAdd, onStep, onPutAside, asked, onAsk } = props;
  const words = useWords(deskWords);
  useHeldKeys(KEYS);
  const isNew = state.screen.ticket === null;
  const over = isOver(state.screen);
  return (
    <div role="group" aria-label={words('acts')} className={styles['keys']}>
      <StepButton label={words('act.NEW')} hotKey="F2" onRun={onNew} />
      {isNew && <StepButton label={words('act.SAVE')} hotKey="F4" busy={busy} onRun={() => onStep('SAVE')} />}
      {!over && (
        <>
          <StepButton label={words('act.TRANSFER')} hotKey="F5" busy={busy} onRun={() => onStep('TRANSFER')} />
          <StepButton primary label={words('act.COMPLETE')} hotKey="F6" busy={busy} onRun={() => onStep('COMPLETE')} />
        </>
      )}
      {!isNew && !over && (
        <StepButton
          label={words('act.CHANGE')}
          hotKey="F7"
          busy={busy}
          disabled={!isChanged(state)}
          onRun={() => onStep('CHANGE')}
        />
      )}
      {!over && <StepButton label={words('act.DRAFT')} hotKey="F12" busy={busy} onRun={onPutAside} />}
      {asked.includes('DISCARD') && (
        <Button variant="default" onClick={() => onAsk('DISCARD')}>
          {words('act.DISCARD')}
        </Button>
      )}
      {asked.includes('ESCALATE') && (
        // What is not saved would not be among the evidence.
        <StepButton
          label={words('act.ESCALATE')}
          hotKey="F9"
          disabled={isChanged(state)}
          onRun={() => onAsk('ESCALATE')}
        />
      )}
      <StepButton label={words('act.ADD')} hotKey="F8" onRun={onAdd} />
    </div>
  );
}
