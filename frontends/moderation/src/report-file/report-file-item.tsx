import { Button, Moment, sizeInWords, StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import { IconFileOff, IconFileText, IconHourglass, IconMask } from '@tabler/icons-react';
import { ReclassifyButton } from './reclassify-button.tsx';
import { reportFileWords } from './report-file-words.ts';
import type { ShownFile } from './report-files-query.ts';
import styles from './report-files.module.css';

interface ItemProps {
  readonly file: ShownFile;
  /** Indicates whether the viewer may still mask and destroy. */
  readonly open: boolean;
  readonly onMask: () => void;
  readonly onDestroy: () => void;
}

/** One file: small picture, what it is, how far it has come and why, and what can be done with it. */
export function ReportFileItem({ file, open, onMask, onDestroy }: ItemProps) {
  const words = useWords(reportFileWords);
  const isUnmasked = file.mustBeMasked && file.state === 'RELEASED';
  return (
    <li className={styles['file']}>
      <Picture file={file} />
      <div className={styles['text']}>
        <span className={styles['name']}>{file.name}</span>
        <span className={styles['facts']}>
          <StateBadge tone={toneOf(file)}>{words(isUnmasked ? 'state.UNMASKED' : `state.${file.state}`)}</StateBadge>
          <span>{words(`purpose.${file.purpose}`)}</span>
          <span>{sizeInWords(file.size)}</span>
          <Moment at={file.requestedAt} />
        </span>
        {file.refusalMessage && <p className={styles['refusal']}>{file.refusalMessage}</p>}
        <Ended file={file} />
      </div>
      <div className={styles['acts']}>
        {file.downloadUrl && (
          <Button
            component="a"
            href={file.downloadUrl}
            target="_blank"
            rel="noreferrer"
            variant="subtle"
            size="compact-sm"
          >
            {words('file.open')}
          </Button>
        )}
        {open && isUnmasked && (
          <Button variant="filled" size="compact-sm" leftSection={<IconMask size={14} aria-hidden />} onClick={onMask}>
            {words('mask.do')}
          </Button>
        )}
        {open && file.state === 'RELEASED' && <ReclassifyButton file={file} />}
        {open && file.state === 'RELEASED' && (
          <Button variant="subtle" c="var(--md-danger)" size="compact-sm" onClick={onDestroy}>
            {words('destroy.do')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Picture({ file }: { file: ShownFile }) {
  if (file.thumbnailUrl) return <img className={styles['picture']} src={file.thumbnailUrl} alt="" loading="lazy" />;
  const waits = file.state === 'EXPECTED' || file.state === 'QUARANTINED';
  const Icon = waits ? IconHourglass : file.downloadUrl ? IconFileText : IconFileOff;
  return (
    <span className={styles['picture']}>
      <Icon size={22} stroke={1.5} aria-hidden />
    </span>
  );
}

function Ended({ file: { tombstone, state } }: { file: ShownFile }) {
  const words = useWords(reportFileWords);
  if (!tombstone) return null;
  const { boxes, actorName, destroyedAt, sha256 } = tombstone;
  const what =
    state === 'DESTROYED'
      ? words('file.gone')
      : boxes > 0
        ? words('file.boxes', { count: boxes })
        : words('file.noBoxes');
  return (
    <p className={styles['ended']}>
      {[what, actorName].filter(Boolean).join(' ')} · <Moment at={destroyedAt} />
      <br />
      <span title={sha256}>{words('file.digest', { digest: `${sha256.slice(0, 12)}…` })}</span>
    </p>
  );
}

function toneOf({ state, mustBeMasked }: ShownFile): Tone {
  if (state === 'REFUSED') return 'danger';
  if (state === 'RELEASED') return mustBeMasked ? 'soon' : 'done';
  return state === 'MASKED' ? 'done' : 'neutral';
}
