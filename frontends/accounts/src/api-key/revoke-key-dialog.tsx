import {
  Button,
  Dialog,
  Group,
  notify,
  Stack,
  StepButton,
  UserErrors,
  useStep,
  useWords,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { accountsWords } from '../words.ts';
import { REVOKE_KEY } from './key-acts.ts';

/** Says what revoking a key does before it is done: it cannot be undone. */
export function RevokeKeyDialog({
  apiKey,
  onClose,
}: {
  apiKey: { id: string; name: string } | null;
  onClose: () => void;
}) {
  const words = useWords(accountsWords);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [revoke, { busy }] = useStep(REVOKE_KEY, (answer) => answer.revokeApiKey);
  const run = async () => {
    const outcome = await revoke({ input: { apiKeyId: apiKey?.id ?? '' } });
    if (!outcome.done) return setErrors(outcome.userErrors);
    notify.done(words('key.revoked'));
    onClose();
  };
  return (
    <Dialog title={words('key.revoke.title')} opened={apiKey !== null} onClose={onClose}>
      <Stack gap={16}>
        <UserErrors errors={errors} />
        <p>{words('key.revoke.text', { name: apiKey?.name ?? '' })}</p>
        <Group justify="flex-end" gap={8}>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton primary label={words('key.revoke.do')} busy={busy} onRun={() => void run()} />
        </Group>
      </Stack>
    </Dialog>
  );
}
