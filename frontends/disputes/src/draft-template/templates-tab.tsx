import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Faint,
  notify,
  notifyRefusal,
  Panel,
  ProblemArea,
  Prose,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  useHasRole,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { TemplateDialog } from './template-dialog.tsx';
import { DROP_TEMPLATE, TEMPLATES, type ShownTemplate } from './template-query.ts';
import { templateWords } from './template-words.ts';
import styles from './templates.module.css';

/** Templates by what they are for; the lead keeps them. */
export function TemplatesTab() {
  const words = useWords(templateWords);
  const mayKeep = useHasRole()('LEAD', 'ADMIN');
  const [keeping, setKeeping] = useState<ShownTemplate | 'new' | null>(null);
  const { data, error, loading, refetch } = useQuery(TEMPLATES, { fetchPolicy: 'cache-and-network' });
  const templates = data?.draftTemplates ?? [];
  return (
    <Panel
      title={words('title')}
      {...(templates.length > 0 && { count: templates.length })}
      actions={
        mayKeep && (
          <Button variant="default" size="xs" onClick={() => setKeeping('new')}>
            {words('add')}
          </Button>
        )
      }
      flush
    >
      {!data && loading && <SkeletonLines lines={5} />}
      {!data && error && <ProblemArea error={error} onRetry={() => void refetch()} />}
      {data && templates.length === 0 && (
        <EmptyState icon={IconTemplate} title={words('none')} text={words('none.text')} />
      )}
      <Rows label={words('title')}>
        {templates.map((template) => (
          <RowItem
            key={template.id}
            title={template.title}
            end={<StateBadge>{words(`kind.${template.kind}`)}</StateBadge>}
          >
            <div className={styles['body']}>
              <Prose>{template.text}</Prose>
              {mayKeep && (
                <TemplateActs
                  template={template}
                  onChange={() => setKeeping(template)}
                  onDropped={() => void refetch()}
                />
              )}
            </div>
          </RowItem>
        ))}
      </Rows>
      <TemplateDialog template={keeping} onDone={() => void refetch()} onClose={() => setKeeping(null)} />
    </Panel>
  );
}

interface ActsProps {
  readonly template: ShownTemplate;
  readonly onChange: () => void;
  readonly onDropped: () => void;
}

function TemplateActs({ template: { id, title }, onChange, onDropped }: ActsProps) {
  const words = useWords(templateWords);
  const [asking, setAsking] = useState(false);
  const [drop, { busy }] = useStep(DROP_TEMPLATE, (data) => data.dropDraftTemplate);
  const run = async () => {
    const outcome = await drop({ input: { templateId: id } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('drop.done'));
    onDropped();
  };
  if (!asking)
    return (
      <div className={styles['sure']}>
        <Button size="compact-xs" variant="default" aria-label={`${words('change')}: ${title}`} onClick={onChange}>
          {words('change')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${words('drop')}: ${title}`}
          onClick={() => setAsking(true)}
        >
          {words('drop')}
        </Button>
      </div>
    );
  return (
    <div role="alert" className={styles['sure']}>
      <Faint>{words('drop.sure', { title })}</Faint>
      <Button size="compact-xs" color="red" loading={busy} onClick={() => void run()}>
        {words('drop.do')}
      </Button>
      <Button size="compact-xs" variant="subtle" disabled={busy} onClick={() => setAsking(false)}>
        {words('cancel')}
      </Button>
    </div>
  );
}
