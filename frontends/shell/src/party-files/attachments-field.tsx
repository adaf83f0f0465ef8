import { Button, classNames, sizeInWords, useUploads, useWords, type UploadItem } from '@madang/frontend-kit';
import { IconPaperclip } from '@tabler/icons-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { SideProblem } from '../party-parts/index.ts';
import { useFileAccess } from './file-access.tsx';
import { fileWords } from './file-words.ts';
import type { PartyFile } from './kept-files.ts';
import { ACCEPTED, flawOf, LARGEST_FILE, MOST_FILES } from './limits.ts';
import { useAnnounce } from './use-announce.ts';
import styles from './party-files.module.css';

/** What a place for files asks for. */
export interface AttachmentsFieldProps {
  readonly caseId: string;
  /** What the files are for; one that was left half sent is found again by it. */
  readonly purpose: string;
  readonly label?: string;
  readonly files: readonly PartyFile[];
  readonly onAdd: (file: PartyFile) => void;
  readonly onRemove: (id: string) => void;
  /** Told by the purpose whether files are not whole yet, those that were cut off among them; the same function at every drawing. */
  readonly onBusy: (purpose: string, busy: boolean) => void;
  readonly wrong?: SideProblem | null;
}

/** Takes photos and papers of a side: what may be sent is said before, what is refused is said beside, nothing typed is lost. */
export function AttachmentsField(props: AttachmentsFieldProps) {
  const { caseId, purpose, files, onAdd, onRemove, onBusy, wrong = null } = props;
  const words = useWords(fileWords);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const pick = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState(false);
  const [flaws, setFlaws] = useState<readonly string[]>([]);
  const announce = useAnnounce(caseId, (said) => setFlaws((all) => [...all, said]));
  const onUnderWay = useCallback((count: number) => onBusy(purpose, count > 0), [purpose, onBusy]);
  const uploads = useUploads(
    { purpose, announce, onSent: ({ ticket, name, size }) => onAdd({ id: ticket, name, size }), onUnderWay },
    useFileAccess(),
  );
  useEffect(() => {
    if (wrong) pick.current?.focus();
  }, [wrong]);
  const take = (chosen: readonly File[]) => {
    const said: string[] = [];
    let already = files.length + uploads.items.length;
    for (const file of chosen) {
      const flaw = flawOf(file, already);
      const of = { name: file.name, own: sizeInWords(file.size), size: sizeInWords(LARGEST_FILE), most: MOST_FILES };
      if (flaw) said.push(words(flaw, of));
      else {
        already += 1;
        void uploads.add(file);
      }
    }
    setFlaws(said);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button is for everybody; dropping is an extra
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      className={classNames(styles['place'], over && styles['over'])}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...event.dataTransfer.files]);
      }}
    >
      <span id={`${id}-label`} className={styles['label']}>
        {props.label ?? words('label')}
      </span>
      <span id={`${id}-limits`} className={styles['limits']}>
        {words('limits', { size: sizeInWords(LARGEST_FILE), most: MOST_FILES })}{' '}
        <span className={styles['mouse']}>{words('pick.drop')}</span>
      </span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button
        ref={pick}
        type="button"
        variant="default"
        size="md"
        leftSection={<IconPaperclip size={20} aria-hidden />}
        aria-describedby={[`${id}-limits`, wrong && `${id}-wrong`].filter(Boolean).join(' ')}
        onClick={() => input.current?.click()}
      >
        {words('pick')}
      </Button>
      {(wrong !== null || flaws.length > 0) && (
        <div id={`${id}-wrong`} role="alert" className={styles['wrong']}>
          {wrong && <p>{wrong.message}</p>}
          {flaws.map((flaw) => (
            <p key={flaw}>{flaw}</p>
          ))}
        </div>
      )}
      {(files.length > 0 || uploads.items.length > 0) && (
        <ul className={styles['files']}>
          {files.map((file) => (
            <Sent key={file.id} file={file} onRemove={() => onRemove(file.id)} />
          ))}
          {uploads.items.map((item) => (
            <OnItsWay key={item.key} item={item} uploads={uploads} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Sent({ file: { name, size }, onRemove }: { file: PartyFile; onRemove: () => void }) {
  const words = useWords(fileWords);
  const shown = name || words('unknown');
  return (
    <li>
      <span className={styles['name']}>{shown}</span>
      <span className={styles['limits']}>{size > 0 && words('sent', { size: sizeInWords(size) })}</span>
      <FileButton act={words('remove')} name={shown} onClick={onRemove} />
    </li>
  );
}

function OnItsWay({ item, uploads }: { item: UploadItem; uploads: ReturnType<typeof useUploads> }) {
  const words = useWords(fileWords);
  const { key, name, size, sent, state } = item;
  const percent = Math.floor((sent / size) * 100);
  const isStuck = state === 'refused' || state === 'away';
  return (
    <li>
      <span className={styles['name']}>{name}</span>
      <span className={isStuck ? styles['wrong'] : styles['limits']} role={isStuck ? 'alert' : undefined}>
        {isStuck ? words(state) : words('sending', { percent, sent: sizeInWords(sent), size: sizeInWords(size) })}
      </span>
      {!isStuck && <progress value={percent} max={100} aria-label={words('progress', { name })} />}
      <span className={styles['acts']}>
        {state === 'away' && <FileButton act={words('resume')} name={name} onClick={() => uploads.resume(key)} />}
        <FileButton
          act={words(state === 'refused' ? 'remove' : 'cancel')}
          name={name}
          onClick={() => (state === 'refused' ? uploads.drop(key) : uploads.cancel(key))}
        />
      </span>
    </li>
  );
}

function FileButton({ act, name, onClick }: { act: string; name: string; onClick: () => void }) {
  const words = useWords(fileWords);
  return (
    <button type="button" aria-label={words('of.file', { act, name })} className={styles['small']} onClick={onClick}>
      {act}
    </button>
  );
}
