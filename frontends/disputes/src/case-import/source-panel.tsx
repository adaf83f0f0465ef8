import { Button, Faint, notify, Panel, Textarea, useWords } from '@madang/frontend-kit';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef } from 'react';
import { NEEDED } from './import-rows.ts';
import { importWords } from './import-words.ts';
import { textOfFile } from './read-text-file.ts';
import styles from './import.module.css';

/** Where the table comes from: a file, or what is pasted. */
export function SourcePanel({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const words = useWords(importWords);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    const read = file && (await textOfFile(file));
    if (read === null) return void notify.problem(words('source.unreadable'));
    if (read !== undefined) onChange(read);
  };
  return (
    <Panel
      title={words('source')}
      actions={
        <>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            {words('source.file')}
          </Button>
          <input
            ref={input}
            hidden
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            aria-label={words('source.file')}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </>
      }
    >
      <div className={styles['source']}>
        <Faint>{words('source.text')}</Faint>
        <Faint>{words('source.needed', { names: NEEDED.map((column) => words(`column.${column}`)).join(', ') })}</Faint>
        <Textarea
          aria-label={words('source.field')}
          placeholder={words('source.field')}
          minRows={6}
          maxRows={12}
          autosize
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </Panel>
  );
}
