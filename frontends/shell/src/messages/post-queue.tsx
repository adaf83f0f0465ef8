import {
  Button,
  Checkbox,
  DocumentDialog,
  Group,
  Moment,
  notify,
  Panel,
  StepButton,
  useWords,
  type Placed,
  type SliceList,
} from '@madang/frontend-kit';
import { IconMailbox, IconPrinter, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useSliceAct, type SliceOutcome } from '../each-slice/index.ts';
import { SubjectLink } from '../subject/index.ts';
import { PRINT_LABELS, PRINT_LETTERS } from './message-acts.ts';
import { messageWords } from './message-words.ts';
import { PostedDialog } from './posted-dialog.tsx';
import type { MessageRow } from './use-messages.ts';
import styles from './messages.module.css';

interface Paper {
  readonly url: string;
  readonly count: number;
  readonly kind: 'labels' | 'letters';
}

/** Letters of a slice that wait: choose, print labels and letters, note that they were posted. */
export function PostQueue(props: { title: string; service: string; list: SliceList<MessageRow> }) {
  const { title, service, list } = props;
  const words = useWords(messageWords);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [paper, setPaper] = useState<Paper | null>(null);
  const [posting, setPosting] = useState(false);
  const ids = list.rows.map(({ id }) => id).filter((id) => chosen.includes(id));
  const labels = useSliceAct(PRINT_LABELS, service);
  const letters = useSliceAct(PRINT_LETTERS, service);
  const show = (kind: Paper['kind'], outcome: Awaited<ReturnType<typeof labels.act>>) => {
    if (outcome.done && outcome.payload.paper) setPaper({ ...outcome.payload.paper, kind });
    else tellRefusals(outcome);
  };
  return (
    <Panel title={title} count={`${list.rows.length}${list.hasMore ? '+' : ''}`} flush>
      <div className={styles['tools']}>
        <Group gap="xs">
          <StepButton
            label={words('post.labels')}
            icon={<IconTag size={14} aria-hidden />}
            disabled={ids.length === 0}
            busy={labels.busy}
            onRun={() => void labels.act({ input: { messageIds: ids } }).then((came) => show('labels', came))}
          />
          <StepButton
            label={words('post.letters')}
            icon={<IconPrinter size={14} aria-hidden />}
            disabled={ids.length === 0}
            busy={letters.busy}
            onRun={() => void letters.act({ input: { messageIds: ids } }).then((came) => show('letters', came))}
          />
          <StepButton
            label={words('post.posted')}
            icon={<IconMailbox size={14} aria-hidden />}
            disabled={ids.length === 0}
            onRun={() => setPosting(true)}
          />
        </Group>
        <span className={styles['hint']}>{words('post.chosen', { count: ids.length })}</span>
      </div>
      <QueueTable rows={list.rows} chosen={ids} onChoose={setChosen} />
      {list.hasMore && (
        <Button variant="subtle" loading={list.isBusy} onClick={list.more}>
          …
        </Button>
      )}
      <DocumentDialog
        title={paper && words(`post.${paper.kind}.title`, { count: paper.count })}
        url={paper?.url ?? null}
        fileName={paper ? words(`post.${paper.kind}.title`, { count: paper.count }) : ''}
        onClose={() => setPaper(null)}
      />
      <PostedDialog
        service={service}
        messages={posting ? list.rows.filter(({ id }) => ids.includes(id)) : []}
        onClose={() => setPosting(false)}
        onPosted={() => {
          setChosen([]);
          list.retry();
        }}
      />
    </Panel>
  );
}

function QueueTable(props: {
  rows: readonly Placed<MessageRow>[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}) {
  const { rows, chosen, onChoose } = props;
  const words = useWords(messageWords);
  const isAll = chosen.length === rows.length;
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <table className={styles['queue']}>
      <thead>
        <tr>
          <th scope="col">
            <Checkbox
              aria-label={words('post.choose.all')}
              checked={isAll}
              indeterminate={chosen.length > 0 && !isAll}
              onChange={() => onChoose(isAll ? [] : rows.map(({ id }) => id))}
            />
          </th>
          <th scope="col">{words('recipient')}</th>
          <th scope="col">{words('subject')}</th>
          <th scope="col">{words('template')}</th>
          <th scope="col">{words('at')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, recipientName, recipientAddress, subjectType, subjectId, subjectLabel, ...row }) => (
          <tr key={id}>
            <td>
              <Checkbox
                aria-label={words('post.choose.one', { recipient: recipientName ?? '', subject: subjectLabel })}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
            </td>
            <td>{[recipientName, recipientAddress].filter(Boolean).join(' · ')}</td>
            <td>
              <SubjectLink type={subjectType} id={subjectId} label={subjectLabel} />
            </td>
            <td>{row.templateName}</td>
            <td>
              <Moment at={row.at} short />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function tellRefusals(outcome: SliceOutcome<unknown>): void {
  if (outcome.done) return;
  for (const { message } of outcome.userErrors) notify.problem(message);
}
