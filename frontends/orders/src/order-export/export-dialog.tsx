import {
  Button,
  Dialog,
  Group,
  notify,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  TextInput,
  useHasRole,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { OrderDeskColumn, OrderQuestionInput } from '../gql/graphql.ts';
import { REQUEST_EXPORT } from './export-documents.ts';
import { exportWords } from './export-words.ts';

/** Asks how the lines that the desk shows are exported. */
export function ExportDialog(props: {
  question: OrderQuestionInput;
  columns: readonly OrderDeskColumn[];
  onClose: () => void;
  onStarted: () => void;
}) {
  const { question, columns, onClose, onStarted } = props;
  const words = useWords(exportWords);
  const hasRole = useHasRole();
  const [format, setFormat] = useState<'CSV' | 'XLSX'>('XLSX');
  const [isUnmasked, setUnmasked] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [request, { busy }] = useStep(REQUEST_EXPORT, (data) => data.requestOrderExport);
  const start = async () => {
    const input = { question, columns: [...columns], format, isUnmasked, reason: isUnmasked ? reason : null };
    const outcome = await request({ input });
    if (!outcome.done) return setProblem(outcome.userErrors[0]?.message ?? null);
    notify.done(words('started'));
    onStarted();
  };
  return (
    <Dialog opened onClose={onClose} title={words('title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{words('hint')}</Text>
          <SegmentedControl
            aria-label={words('format')}
            value={format}
            onChange={(value) => setFormat(value === 'CSV' ? 'CSV' : 'XLSX')}
            data={[
              { value: 'XLSX', label: words('xlsx') },
              { value: 'CSV', label: words('csv') },
            ]}
          />
          {hasRole('SENIOR', 'LEAD', 'ADMIN', 'OPERATOR') && (
            <Switch
              label={words('unmasked')}
              checked={isUnmasked}
              onChange={(event) => setUnmasked(event.currentTarget.checked)}
            />
          )}
          {isUnmasked && (
            <TextInput
              label={words('reason')}
              description={words('reason.hint')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {problem && (
            <Text role="alert" size="sm" c="red">
              {problem}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" variant="filled" loading={busy}>
              {words('start')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
