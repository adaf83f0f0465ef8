import {
  Button,
  DocumentDialog,
  documentNumberInGroups,
  DocumentStateBadge,
  Facts,
  Group,
  Moment,
  notify,
  Num,
  serviceName,
  Stack,
  StepButton,
  useWords,
  type Fact,
  type Placed,
} from '@madang/frontend-kit';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { SubjectLink } from '../subject/index.ts';
import { documentWords } from './document-words.ts';
import { RevokeButton } from './revoke-button.tsx';
import { sideName } from './side-name.ts';
import { useFreshUrl, type DocumentRow } from './use-documents.ts';
import styles from './documents.module.css';

/** All that is known of a document, and the ways to look at it and to hand its number on. */
export function DocumentPanel({ document }: { document: Placed<DocumentRow> }) {
  const { title, number, state, problem } = document;
  const words = useWords(documentWords);
  const view = useViewer(document);
  const isThere = state !== 'ORDERED';
  return (
    <Stack gap="md">
      <Group gap="xs">
        <DocumentStateBadge state={state} />
      </Group>
      {!isThere && (
        <p role="status" className={styles['waiting']} data-problem={problem !== null && problem !== undefined}>
          {words(problem ? `problem.${problem}` : 'waiting')}
        </p>
      )}
      <Group gap="xs">
        {isThere && (
          <StepButton
            primary
            label={words('view')}
            icon={<IconEye size={15} aria-hidden />}
            busy={view.busy}
            onRun={() => void view.open()}
          />
        )}
        <CopyButton label={words('copyNumber')} text={documentNumberInGroups(number)} />
        {isThere && <CopyButton label={words('copyAddress')} text={`${location.origin}/verify/${number}`} />}
        {state === 'ISSUED' && <RevokeButton document={document} />}
      </Group>
      <DocumentFacts document={document} />
      <DocumentDialog
        title={title}
        url={view.url}
        fileName={`${title} ${documentNumberInGroups(number)}`}
        onStale={() => void view.open()}
        onClose={view.close}
      />
    </Stack>
  );
}

function DocumentFacts({ document }: { document: Placed<DocumentRow> }) {
  const words = useWords(documentWords);
  const { subjectType, subjectId, subjectLabel, issuedAt, revokedAt, pages, size, sha256 } = document;
  const facts: Fact[] = [
    { term: words('number'), value: <Num>{documentNumberInGroups(document.number)}</Num>, wide: true },
    { term: words('kind'), value: document.kindName },
    { term: words('service'), value: serviceName(document.service) },
    { term: words('subject'), value: <SubjectLink type={subjectType} id={subjectId} label={subjectLabel} /> },
    { term: words('audience'), value: document.audience.map(sideName).join(', ') },
    { term: words('orderedAt'), value: <Moment at={document.orderedAt} /> },
    { term: words('issuedAt'), value: issuedAt && <Moment at={issuedAt} /> },
    { term: words('revokedAt'), value: revokedAt && <Moment at={revokedAt} /> },
    { term: words('issuer'), value: document.issuerName === 'CLOCK' ? words('issuer.clock') : document.issuerName },
    { term: words('language'), value: document.language === 'en' ? words('language.en') : words('language.ko') },
    {
      term: words('size'),
      value: pages && size && words('size.value', { pages, kilobytes: Math.ceil(size / 1024) }),
    },
    { term: words('version'), value: <Versions document={document} />, wide: true },
    { term: words('readings'), value: <Readings document={document} />, wide: true },
    { term: words('digest'), value: sha256 && <code className={styles['digest']}>{sha256}</code>, wide: true },
  ];
  return <Facts items={facts} />;
}

function Versions({ document: { version, corrects, supersededBy } }: { document: DocumentRow }) {
  const words = useWords(documentWords);
  const lines = [
    words('version.value', { version }),
    corrects && words('version.corrects', { number: documentNumberInGroups(corrects.number) }),
    supersededBy && words('version.supersededBy', { number: documentNumberInGroups(supersededBy.number) }),
  ];
  return lines.filter(Boolean).join(' · ');
}

function Readings({ document: { readings } }: { document: DocumentRow }) {
  const words = useWords(documentWords);
  if (readings.length === 0) return words('readings.none');
  return (
    <ul className={styles['readings']}>
      {readings.map(({ side, at }) => (
        <li key={side}>
          {sideName(side)} <Moment at={at} />
        </li>
      ))}
    </ul>
  );
}

function CopyButton({ label, text }: { label: string; text: string }) {
  const words = useWords(documentWords);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    notify.done(words('copied'));
  };
  return <Button onClick={() => void copy()}>{label}</Button>;
}

function useViewer(document: Placed<DocumentRow>) {
  const words = useWords(documentWords);
  const freshUrl = useFreshUrl();
  const [url, setUrl] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const fresh = await freshUrl(document).catch(() => null);
    setBusy(false);
    setUrl(fresh);
    if (fresh === null) notify.problem(words('unreadable'));
  };
  return { url, busy, open, close: () => setUrl(null) };
}
