import { Dialog, Stack, StepButton, useWords } from '@madang/frontend-kit';
import { CodeBlock } from './code-block.tsx';
import { accountsWords } from './words.ts';
import styles from './shown-once.module.css';

/** A secret that is shown this once. */
export function ShownOnce({ title, text, onKept }: { title: string; text: string | null; onKept: () => void }) {
  const words = useWords(accountsWords);
  return (
    <Dialog title={title} opened={text !== null} onClose={onKept} width={560} stays>
      <Stack gap={16}>
        <p className={styles['notice']}>{words('shown.once')}</p>
        <CodeBlock text={text ?? ''} label={title} />
        <div className={styles['footer']}>
          <StepButton primary label={words('shown.kept')} onRun={onKept} />
        </div>
      </Stack>
    </Dialog>
  );
}
