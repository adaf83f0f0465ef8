import {
  Button,
  Dialog,
  Group,
  Stack,
  Switch,
  Text,
  TextInput,
  useHasRole,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { OrderDeskColumn } from '../gql/graphql.ts';
import { CREATE_VIEW } from './view-documents.ts';
import { viewWords } from './view-words.ts';

/** Asks for the name of a new view, and whether others see it. */
export function SaveView(props: {
  query: string;
  columns: readonly OrderDeskColumn[];
  onClose: () => void;
  onSaved: () => void;
}) {
  const { query, columns, onClose, onSaved } = props;
  const words = useWords(viewWords);
  const hasRole = useHasRole();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [create, { busy }] = useStep(CREATE_VIEW, (data) => data.createOrderView);
  const save = async () => {
    const outcome = await create({ input: { name, query, columns: [...columns], isShared } });
    if (outcome.done) onSaved();
    else setProblem(outcome.userErrors[0]?.message ?? null);
  };
  return (
    <Dialog opened onClose={onClose} title={words('save.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={words('name')}
            maxLength={60}
            value={name}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {hasRole('HEADQUARTERS', 'SENIOR', 'ADMIN', 'OPERATOR') && (
            <Switch
              label={words('share')}
              checked={isShared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
          )}
          <Text size="xs" c="dimmed">
            {words('save.hint')}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" variant="filled" loading={busy}>
              {words('confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
