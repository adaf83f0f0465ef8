import { useQuery } from '@apollo/client/react';
import { Button, Faint, Menu, useWords } from '@madang/frontend-kit';
import { IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import type { FilledTemplatesQuery, TemplateKind } from '../gql/graphql.ts';
import { FILLED_TEMPLATES } from './template-query.ts';
import { templateWords } from './template-words.ts';
import styles from './templates.module.css';

type Filled = FilledTemplatesQuery['draftTemplates'][number];

interface MenuProps {
  readonly kind: TemplateKind;
  readonly caseId: string;
  /** Gives what is written so far. */
  readonly written: () => string;
  readonly onFill: (text: string) => void;
}

/** Templates for a text, filled from the case; what is written already is replaced only after a question. */
export function TemplateMenu({ kind, caseId, written, onFill }: MenuProps) {
  const words = useWords(templateWords);
  const { data } = useQuery(FILLED_TEMPLATES, { variables: { kind, caseId }, fetchPolicy: 'cache-and-network' });
  const [asking, setAsking] = useState<Filled | null>(null);
  const templates = data?.draftTemplates ?? [];
  const choose = (template: Filled) => {
    if (written().trim() === '') onFill(template.filledFor ?? '');
    else setAsking(template);
  };
  const fill = (text: string) => {
    onFill(text);
    setAsking(null);
  };
  return (
    <div className={styles['menu']}>
      <Menu width={280} position="bottom-start">
        <Menu.Target>
          <Button variant="default" size="compact-sm" leftSection={<IconTemplate size={14} aria-hidden />}>
            {words('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {templates.length === 0 && <Menu.Label>{words('menu.none')}</Menu.Label>}
          {templates.map((template) => (
            <Menu.Item key={template.id} onClick={() => choose(template)}>
              {template.title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <div role="alert" className={styles['sure']}>
          <Faint>{words('replace.sure', { title: asking.title })}</Faint>
          <Button size="compact-xs" onClick={() => fill(asking.filledFor ?? '')}>
            {words('replace.do')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => fill(`${written().trimEnd()}\n\n${asking.filledFor ?? ''}`)}
          >
            {words('replace.after')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => setAsking(null)}>
            {words('cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
