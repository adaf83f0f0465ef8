import { Button, classNames, EmptyState, Page, PageHeader, TextInput, useWords } from '@madang/frontend-kit';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { PackingTable } from './packing-table.tsx';
import { packingWords } from './packing-words.ts';
import { useScan, useTable } from './use-packing.ts';
import { useParcelActs } from './use-parcel-acts.ts';
import styles from './packing.module.css';

/** The inspection scan (C6): one field that a scanner types into, and what it says in large letters. */
export function PackingPage() {
  const words = useWords(packingWords);
  const table = useTable();
  const scan = useScan(table);
  const acts = useParcelActs(table);
  const { packing, call } = table;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <ScanField onScan={scan} settled={packing} />
      <p className={classNames(styles['call'], call && styles[call.kind])} role="alert">
        {call?.text}
      </p>
      {packing ? (
        <PackingTable
          packing={packing}
          busy={acts.busy}
          onComplete={() => void acts.complete()}
          onRestart={() => void acts.restart()}
          onLabel={() => void acts.label()}
        />
      ) : (
        <EmptyState icon={IconBarcode} title={words('start.title')} text={words('start.text')} />
      )}
    </Page>
  );
}

/** Scans come one after the other, faster than the answers: each waits for the one before. */
function ScanField({ onScan, settled }: { onScan: (code: string) => Promise<void>; settled: unknown }) {
  const words = useWords(packingWords);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<string[]>([]);
  const running = useRef(false);
  useEffect(() => field.current?.focus(), [settled]);
  const next = async () => {
    running.current = true;
    for (let code = waiting.current.shift(); code !== undefined; code = waiting.current.shift()) {
      await onScan(code);
    }
    running.current = false;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    waiting.current.push(text);
    setText('');
    if (!running.current) void next();
  };
  return (
    <form className={styles['scan']} onSubmit={submit}>
      <TextInput
        ref={field}
        className={styles['field']}
        size="lg"
        autoFocus
        autoComplete="off"
        aria-label={words('scan')}
        placeholder={words('scan')}
        leftSection={<IconBarcode size={20} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="lg" variant="default">
        {words('scan.go')}
      </Button>
    </form>
  );
}
