import { Button, classNames, useWords } from '@madang/frontend-kit';
import { IconFileTypePdf, IconLock } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { TroubleBox } from './trouble-box.tsx';
import type { Trouble } from './use-verification.ts';
import { verifyWords } from './verify-words.ts';
import styles from './verify.module.css';

/** Asks for the file of a document, chosen or dropped; it is read here and goes nowhere. */
export function FileQuestion(props: { busy: boolean; trouble: Trouble | null; onFile: (file: File) => void }) {
  const { busy, trouble, onFile } = props;
  const words = useWords(verifyWords);
  const input = useRef<HTMLInputElement>(null);
  const { isOver, ...drop } = useDrop(onFile);
  return (
    <section aria-labelledby="verify-file" className={classNames(styles['card'], isOver && styles['over'])} {...drop}>
      {trouble !== null && 'name' in trouble && (
        <TroubleBox>{words(`file.${trouble.kind}`, { name: trouble.name })}</TroubleBox>
      )}
      <div className={styles['fileHead']}>
        <IconFileTypePdf size={32} stroke={1.4} aria-hidden />
        <div>
          <h2 id="verify-file">{words('file')}</h2>
          <p className={styles['small']}>
            {words('file.text')} <span className={styles['drop']}>{words('file.drop')}</span>
          </p>
        </div>
      </div>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        data-testid="verify-file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Button variant="default" size="lg" fullWidth loading={busy} onClick={() => input.current?.click()}>
        {words('file.choose')}
      </Button>
      <p className={styles['private']}>
        <IconLock size={16} aria-hidden /> {words('file.private')}
      </p>
    </section>
  );
}

function useDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const holds = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) onFile(file);
    },
  };
}
