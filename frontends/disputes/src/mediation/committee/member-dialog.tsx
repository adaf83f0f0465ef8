import { ChoiceField, Dialog, SelectField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../../case-form/index.ts';
import type { MemberField } from '../../gql/graphql.ts';
import { KEEP_MEMBER, type ShownMember } from './committee-query.ts';
import { committeeWords } from './committee-words.ts';
import { ConflictsField, type ConflictValues } from './conflicts-field.tsx';

const FIELDS = ['CONSUMER', 'BUSINESS', 'LAW', 'EXPERT'] as const satisfies readonly MemberField[];

interface DialogProps extends FormWays {
  /** The member who is changed, or a new one. */
  readonly member: ShownMember | 'new' | null;
}

interface MemberValues extends ConflictValues {
  name: string;
  field: string;
  active: string;
}

/** Takes somebody into the committee, or changes what is known of a member. */
export function MemberDialog({ member, ...ways }: DialogProps) {
  const words = useWords(committeeWords);
  return (
    <Dialog
      title={words(member === 'new' ? 'add' : 'change')}
      opened={member !== null}
      onClose={ways.onClose}
      width={560}
    >
      {member && <MemberForm member={member === 'new' ? null : member} {...ways} />}
    </Dialog>
  );
}

function MemberForm({ member, ...ways }: FormWays & { member: ShownMember | null }) {
  const words = useWords(committeeWords);
  const [keep] = useStep(KEEP_MEMBER, (data) => data.keepCommitteeMember);
  const form = useForm<MemberValues>({
    defaultValues: {
      name: member?.name ?? '',
      field: member?.field ?? '',
      active: member?.active === false ? 'no' : 'yes',
      conflicts: (member?.conflictsWith ?? []).map(({ id, name }) => ({ businessId: id, name })),
    },
  });
  return (
    <ActForm
      form={form}
      label={words(member ? 'change' : 'add')}
      done={words('keep.done')}
      draft={`committee.member.${member?.id ?? 'new'}`}
      take={({ name, field, active, conflicts }) =>
        keep({
          input: {
            memberId: member?.id ?? null,
            name,
            field: FIELDS.find((each) => each === field) ?? 'EXPERT',
            active: active === 'yes',
            conflictsWith: conflicts.map(({ businessId }) => businessId),
          },
        })
      }
      {...ways}
    >
      <TextField required autoFocus name="name" label={words('field.name')} maxLength={100} />
      <SelectField
        required
        name="field"
        label={words('field.field')}
        choices={FIELDS.map((value) => ({ value, label: words(`memberField.${value}`) }))}
      />
      <ConflictsField />
      <ChoiceField
        required
        name="active"
        label={words('field.active')}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: words(`field.active.${value}`) }))}
      />
    </ActForm>
  );
}
