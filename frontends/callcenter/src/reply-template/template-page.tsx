import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Faint,
  Moment,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  Prose,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  StepButton,
  useWords,
} from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReplyTemplatesQuery } from '../gql/graphql.ts';
import { REPLY_TEMPLATES } from './template-documents.ts';
import { TemplateForm } from './template-form.tsx';
import { templateWords } from './template-words.ts';

type Template = ReplyTemplatesQuery['replyTemplates'][number];

const EMPTY = { id: null, name: '', body: '', isShared: false };

/** Replies of one's own and shared ones, to be kept and changed. */
export function TemplatePage() {
  const words = useWords(templateWords);
  const [edited, setEdited] = useState<Template | typeof EMPTY | null>(null);
  const { data, error, refetch } = useQuery(REPLY_TEMPLATES, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={
          <StepButton
            primary
            label={words('new')}
            hotKey="F2"
            icon={<IconPlus size={14} />}
            onRun={() => setEdited(EMPTY)}
          />
        }
      />
      <Panel title={words('all')} count={data?.replyTemplates.length} flush>
        {data ? (
          <Templates templates={data.replyTemplates} onEdit={setEdited} />
        ) : error ? (
          <ProblemArea error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonLines lines={8} />
        )}
      </Panel>
      {edited && (
        <TemplateForm
          templateId={edited.id}
          values={{ name: edited.name, body: edited.body }}
          shared={edited.isShared}
          places={data?.replyPlaces ?? []}
          onClose={() => setEdited(null)}
          onChanged={() => {
            setEdited(null);
            void refetch();
          }}
        />
      )}
    </Page>
  );
}

function Templates({ templates, onEdit }: { templates: readonly Template[]; onEdit: (template: Template) => void }) {
  const words = useWords(templateWords);
  if (templates.length === 0) return <EmptyState title={words('none')} text={words('none.text')} />;
  return (
    <Rows label={words('title')}>
      {templates.map((template) => (
        <RowItem
          key={template.id}
          title={template.name}
          end={
            template.canChange && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => onEdit(template)}
                aria-label={`${words('edit')}: ${template.name}`}
              >
                {words('edit')}
              </Button>
            )
          }
          detail={
            <>
              <StateBadge>{words(template.isShared ? 'shared' : 'own')}</StateBadge>
              <Faint>
                {template.ownerName} <Moment at={template.changedAt} short />
              </Faint>
            </>
          }
        >
          <div style={{ padding: '0 var(--md-pad) 10px' }}>
            <Prose>{template.body}</Prose>
          </div>
        </RowItem>
      ))}
    </Rows>
  );
}
