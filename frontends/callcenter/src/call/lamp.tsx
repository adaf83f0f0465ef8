import { notifyRefusal, Tooltip, useStep, useWords } from '@madang/frontend-kit';
import { callWords } from './call-words.ts';
import type { DeskState } from './desk-state.ts';
import { RECONNECT_EXTENSION } from './line-documents.ts';
import styles from './call.module.css';

/** The own extension and its lamp; a click connects it anew (E1). */
export function Lamp({ line }: { line: NonNullable<DeskState['line']> }) {
  const words = useWords(callWords);
  const [reconnect, { busy }] = useStep(RECONNECT_EXTENSION, (data) => data.reconnectExtension);
  const { number, lineState } = line;
  const label = words(`lamp.${lineState}`, { number });
  const run = async () => {
    const outcome = await reconnect({ input: { number } });
    notifyRefusal(outcome);
  };
  return (
    <Tooltip label={label}>
      <button
        type="button"
        className={styles['lamp']}
        data-line={lineState}
        aria-label={label}
        disabled={busy}
        onClick={() => void run()}
      >
        <span className={styles['light']} aria-hidden />
        {number}
      </button>
    </Tooltip>
  );
}
