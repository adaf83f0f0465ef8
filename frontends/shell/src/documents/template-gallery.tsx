import {
  Button,
  DocumentDialog,
  EmptyState,
  Group,
  Panel,
  problemOf,
  serviceName,
  SkeletonLines,
  Stack,
  StaleNotice,
  useWords,
} from '@madang/frontend-kit';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { documentWords } from './document-words.ts';
import { useTemplates, type Template } from './use-templates.ts';
import styles from './documents.module.css';

/** Every template with its made-up content, in both languages (서식). */
export function TemplateGallery() {
  const words = useWords(documentWords);
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<{ template: Template; language: 'ko' | 'en' } | null>(null);
  const parts = useTemplates(attempt);
  const arriving = parts.some(({ templates, error }) => templates === null && error === null);
  const away = parts.filter(({ error }) => error !== null);
  const filled = parts.filter(({ templates }) => templates !== null && templates.length > 0);
  const current = shown && templateNow(filled, shown.template);
  return (
    <Stack gap="md">
      <p className={styles['hint']}>{words('template.text')}</p>
      {away.map(({ service, error }) => (
        <StaleNotice key={service} service={nameOf(error, service)} partial onRetry={() => setAttempt(attempt + 1)} />
      ))}
      {arriving && <SkeletonLines lines={6} />}
      {!arriving && filled.length === 0 && away.length === 0 && (
        <EmptyState title={words('template.none')} text={words('template.none.text')} />
      )}
      {filled.map(({ service, templates }) => (
        <Panel key={service} title={serviceName(service)} count={templates?.length ?? 0}>
          <ul className={styles['gallery']}>
            {templates?.map((template) => (
              <TemplateCard
                key={template.kind}
                template={template}
                onShow={(language) => setShown({ template, language })}
              />
            ))}
          </ul>
        </Panel>
      ))}
      <DocumentDialog
        title={shown?.template.name}
        url={shown && current ? current.sampleUrl[shown.language] : null}
        fileName={shown ? `${shown.template.name} ${shown.language}` : ''}
        onStale={() => setAttempt(attempt + 1)}
        onClose={() => setShown(null)}
      />
    </Stack>
  );
}

function TemplateCard({ template, onShow }: { template: Template; onShow: (language: 'ko' | 'en') => void }) {
  const words = useWords(documentWords);
  return (
    <li>
      <IconFileText size={28} stroke={1.3} aria-hidden />
      <strong>{template.name}</strong>
      <Group gap="xs">
        {(['ko', 'en'] as const).map((language) => (
          <Button
            key={language}
            size="compact-sm"
            aria-label={`${template.name}: ${words(`template.${language}`)}`}
            onClick={() => onShow(language)}
          >
            {words(`template.${language}`)}
          </Button>
        ))}
      </Group>
    </li>
  );
}

/** The same template with the address that was given last. */
function templateNow(parts: ReturnType<typeof useTemplates>, { service, kind }: Template): Template | undefined {
  return parts.find((part) => part.service === service)?.templates?.find((template) => template.kind === kind);
}

function nameOf(error: unknown, service: string): string {
  const problem = problemOf(error);
  return problem.kind === 'away' ? problem.service : service;
}
