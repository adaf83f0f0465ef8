import { Page, PageHeader, useWords } from '@madang/frontend-kit';
import { useMemo, useState } from 'react';
import { readImport } from './import-rows.ts';
import { importWords } from './import-words.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { ResultPanel } from './result-panel.tsx';
import { SourcePanel } from './source-panel.tsx';
import { useImport } from './use-import.ts';
import styles from './import.module.css';

/** Takes cases over that the counselling system hands on: what is given, what is read of it, what became of it. */
export function ImportPage() {
  const words = useWords(importWords);
  const [text, setText] = useState('');
  const table = useMemo(() => readImport(text), [text]);
  const { run, reset, results, stopped, busy } = useImport();
  const sendable = table.rows.filter(({ input }) => input !== null);
  const hasBegun = busy || results.length > 0;
  const isDone = !busy && results.length > 0 && results.length === sendable.length;
  const again = () => {
    reset();
    setText('');
  };
  return (
    <Page title={words('title')}>
      <PageHeader backTo={{ to: '/disputes', label: words('back') }} title={words('title')} />
      <div className={styles['layout']}>
        {!hasBegun && <SourcePanel text={text} onChange={setText} />}
        {results.length > 0 && (
          <ResultPanel
            results={results}
            unsent={table.rows.filter(({ input }) => input === null)}
            onAgain={isDone || stopped ? again : null}
          />
        )}
        {!isDone && (
          <PreviewPanel
            table={table}
            sent={results.length}
            total={sendable.length}
            busy={busy}
            stopped={stopped}
            onStart={() => void run(sendable)}
          />
        )}
      </div>
    </Page>
  );
}
