import { Button, useWords } from '@madang/frontend-kit';
import { useId, useState, type SubmitEvent } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { ActField, ActProblem, partStyles, useSideAct, useSideDraft, wrongIn } from '../party-parts/index.ts';
import { actWords } from './act-words.ts';
import { SIGN_AGREEMENT } from './party-case-acts.ts';

/** What a side signs with. */
export interface SignActProps {
  readonly caseId: string;
  readonly side: CaseSide;
  readonly draftKey: string;
  /** Digest of the agreement as it stands on the page: what is ticked as read, and signed. */
  readonly digest: string;
  /** Shows the agreement anew when it was changed meanwhile. */
  readonly onChanged: () => Promise<unknown>;
}

/** A side signs exactly what stands above (합의서 서명, K10): its name, of a business also the office, and that it was read. */
export function SignAct({ caseId, side, draftKey, digest, onChanged }: SignActProps) {
  const words = useWords(actWords);
  const draft = useSideDraft(draftKey, { name: '', office: '' });
  const [read, setRead] = useState('');
  const act = useSideAct(SIGN_AGREEMENT, {
    payloadOf: (data) => data.signAgreement,
    done: words('SIGN_AGREEMENT.done'),
  });
  const { name, office } = draft.values;
  const isRead = read === digest;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = firstMissing({ name, office: side === 'APPLICANT' ? null : office, isRead });
    if (missing) return act.fail({ message: words(`SIGN_AGREEMENT.${missing}.missing`), field: missing, code: null });
    const refused = await act.run({ caseId, digest, name, ...(side === 'RESPONDENT' ? { office } : {}) });
    if (!refused) draft.drop();
    else if (refused.code === 'AGREEMENT_CHANGED') await onChanged();
  };
  const wrong = (field: string) => wrongIn(act.problem, field);
  return (
    <form noValidate className={partStyles['written']} onSubmit={(event) => void send(event)}>
      <h3>{words('SIGN_AGREEMENT')}</h3>
      <p className={partStyles['hint']}>{words('SIGN_AGREEMENT.text')}</p>
      {!wrong('name') && !wrong('office') && !wrong('read') && <ActProblem problem={act.problem} />}
      <ActField
        name="name"
        label={words('SIGN_AGREEMENT.name')}
        hint={words(`SIGN_AGREEMENT.name.${side}`)}
        value={name}
        onChange={(typed) => draft.change({ name: typed })}
        wrong={wrong('name')}
        autoComplete="name"
      />
      {side === 'RESPONDENT' && (
        <ActField
          name="office"
          label={words('SIGN_AGREEMENT.office')}
          hint={words('SIGN_AGREEMENT.office.hint')}
          value={office}
          onChange={(typed) => draft.change({ office: typed })}
          wrong={wrong('office')}
          autoComplete="organization-title"
        />
      )}
      <ReadTick isRead={isRead} onTick={(ticked) => setRead(ticked ? digest : '')} wrong={wrong('read')?.message} />
      <Button type="submit" variant="filled" size="lg" fullWidth loading={act.busy}>
        {words('SIGN_AGREEMENT.send')}
      </Button>
    </form>
  );
}

function ReadTick({
  isRead,
  onTick,
  wrong,
}: {
  isRead: boolean;
  onTick: (ticked: boolean) => void;
  wrong?: string | undefined;
}) {
  const words = useWords(actWords);
  const id = useId();
  return (
    <div className={partStyles['choice']}>
      <label>
        <input
          type="checkbox"
          checked={isRead}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : id}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {words('SIGN_AGREEMENT.read')}
      </label>
      {wrong !== undefined && (
        <span id={id} role="alert" className={partStyles['wrong']}>
          {wrong}
        </span>
      )}
    </div>
  );
}

function firstMissing(typed: {
  readonly name: string;
  /** Null where none is asked for. */
  readonly office: string | null;
  readonly isRead: boolean;
}): 'name' | 'office' | 'read' | null {
  if (typed.name.trim() === '') return 'name';
  if (typed.office?.trim() === '') return 'office';
  return typed.isRead ? null : 'read';
}
