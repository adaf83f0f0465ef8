import { Group, notify, Stack, StepButton, UserErrors, useStep, useWords, type UserError } from '@madang/frontend-kit';
import { useState } from 'react';
import type { PersonRole } from '../gql/graphql.ts';
import { TickField } from '../tick-field.tsx';
import { accountsWords } from '../words.ts';
import { CHANGE_ROLES } from './person-query.ts';
import { ROLES } from './roles.ts';

/** Roles of a person to tick; what changes counts from the next token, and the form says so. */
export function RolesForm(props: {
  person: { id: string; roles: readonly PersonRole[] };
  /** Indicates whether roles come from elsewhere and are only shown. */
  closed: boolean;
  onDone: () => void;
}) {
  const { person, closed, onDone } = props;
  const words = useWords(accountsWords);
  const [roles, setRoles] = useState<readonly PersonRole[]>(person.roles);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [change, { busy }] = useStep(CHANGE_ROLES, (answer) => answer.changeRoles);
  const isSame = ROLES.every((role) => roles.includes(role) === person.roles.includes(role));
  const save = async () => {
    const outcome = await change({ input: { personId: person.id, roles: [...roles] } });
    if (!outcome.done) return setErrors(outcome.userErrors);
    setErrors([]);
    notify.done(words('person.roles.saved'));
    onDone();
  };
  return (
    <Stack gap={16}>
      <UserErrors errors={errors} />
      <TickField
        name="roles"
        label={words('person.roles')}
        hint={words('person.roles.hint')}
        ticks={ROLES.map((value) => ({ value, label: words(`role.${value}`) }))}
        value={roles}
        disabled={closed}
        onChange={(next) => setRoles(ROLES.filter((role) => next.includes(role)))}
      />
      <Group justify="flex-end">
        <StepButton
          primary
          label={words('person.roles.save')}
          hotKey="mod+Enter"
          busy={busy}
          disabled={closed || isSame}
          onRun={() => void save()}
        />
      </Group>
    </Stack>
  );
}
