import { Checkbox, DayInput, useSession, useWords } from '@madang/frontend-kit';
import type { Dispatch, ReactNode } from 'react';
import { QuestionLine } from '../storefront-question/index.ts';
import { MailLine } from '../ticket-mail/index.ts';
import { ContactDial } from './contact-dial.tsx';
import { CodeControl, Labelled, LineControl, TextControl } from './desk-controls.tsx';
import type { DeskCodes, DeskCustomer, DeskOrder } from './desk-queries.ts';
import type { DeskScreen, DeskValues } from './desk-screen.ts';
import { isOver, type DeskAct } from './desk-state.ts';
import type { ShownTicket } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import { HelpDrawer } from './help-drawer.tsx';
import { LinkControls } from './link-controls.tsx';
import type { Problems } from './use-desk-steps.ts';
import styles from './desk.module.css';

interface DeskFormProps {
  readonly screen: DeskScreen;
  readonly dispatch: Dispatch<DeskAct>;
  readonly problems: Problems;
  readonly codes: DeskCodes;
  readonly ticket: ShownTicket | null;
  readonly customer: DeskCustomer | null;
  /** The order that is linked, once its service has told of it. */
  readonly order: DeskOrder | null;
  /** Where who wrote from outside is answered. */
  readonly answer: ReactNode;
}

type TextField = Exclude<keyof DeskValues, 'isReserved' | 'direction' | 'answer'>;

/** The intake form with all fields of the document (E3), in its order. */
export function DeskForm(props: DeskFormProps) {
  const { screen, dispatch, problems, codes, ticket, customer } = props;
  const words = useWords(deskWords);
  const { values } = screen;
  const disabled = isOver(screen);
  const mails = ticket?.mails ?? [];
  const isFromOutside = mails.length > 0 || Boolean(ticket?.question);
  const field = (name: TextField) => ({
    id: `desk-${name}`,
    label: words(`field.${name}`),
    value: values[name],
    disabled,
    invalid: problems.has(name),
    onChange: (text: string) => dispatch({ type: 'TYPE', values: { [name]: text } }),
  });
  return (
    <div className={styles['fields']} data-outside={isFromOutside || undefined}>
      <Labelled id="desk-number" label={words('field.number')}>
        <output id="desk-number" className={styles['output']}>
          {ticket?.number ?? '-'}
        </output>
      </Labelled>
      <CodeControl {...field('callType')} codes={codes.callType} />
      <DirectionControl screen={screen} dispatch={dispatch} disabled={disabled} />
      <CodeControl {...field('callResult')} codes={codes.callResult} />
      <CodeControl {...field('outcome')} codes={codes.outcome} />
      <CodeControl {...field('type')} codes={codes.type} />
      <LineControl
        {...field('contactName')}
        placeholder={ticket?.contactName ?? customer?.name ?? ''}
        maxLength={100}
      />
      <LineControl
        {...field('contactPhone')}
        placeholder={ticket?.contactPhone ?? customer?.mobile ?? customer?.phone ?? ''}
        maxLength={30}
        end={<ContactDial screen={screen} ticket={ticket} customer={customer} />}
      />
      <CodeControl {...field('line')} codes={codes.line} />
      <CodeControl {...field('inflow')} codes={codes.inflow} empty={words('field.none')} />
      <CodeControl {...field('channel')} codes={codes.channel} />
      <TransfereeControl {...field('transfereeId')} agents={codes.agents} holder={ticket?.transferee ?? null} />
      <LinkControls screen={screen} dispatch={dispatch} order={props.order} disabled={disabled} />
      <DueControls {...props} disabled={disabled} />
      <LineControl {...field('title')} maxLength={200} wide="wide" />
      {ticket?.question && <QuestionLine question={ticket.question} />}
      {mails.length > 0 && <MailLine mails={mails} />}
      <TextControl {...field('content')} wide="content" end={<HelpDrawer {...props} disabled={disabled} />} />
      {isFromOutside && props.answer}
      <TextControl {...field('operatorMemo')} wide="memo" />
    </div>
  );
}

type PartProps = Pick<DeskFormProps, 'screen' | 'dispatch'> & { readonly disabled: boolean };

function DirectionControl({ screen, dispatch, disabled }: PartProps) {
  const words = useWords(deskWords);
  return (
    <CodeControl
      id="desk-direction"
      label={words('field.direction')}
      value={screen.values.direction === 'OUTBOUND' ? 'OUT' : 'IN'}
      disabled={disabled}
      invalid={false}
      codes={[
        { code: 'IN', label: 'IN' },
        { code: 'OUT', label: 'OUT' },
      ]}
      onChange={(way) => dispatch({ type: 'TYPE', values: { direction: way === 'OUT' ? 'OUTBOUND' : 'INBOUND' } })}
    />
  );
}

function TransfereeControl(
  props: Omit<Parameters<typeof CodeControl>[0], 'codes' | 'empty'> & {
    agents: DeskCodes['agents'];
    /** Who has the ticket now, at the desk or not any more. */
    holder: ShownTicket['transferee'];
  },
) {
  const { agents, holder, id, label, value, disabled, invalid, onChange } = props;
  const words = useWords(deskWords);
  const { person } = useSession();
  const left = holder?.id === value && agents.every((agent) => agent.id !== value) ? holder : null;
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        className={styles['control']}
        value={value}
        disabled={disabled}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{words('field.none')}</option>
        {left && <option value={left.id}>{words('transferee.left', { name: left.name })}</option>}
        {agents
          .filter((agent) => agent.id !== person.id || agent.id === value)
          .map((agent) => (
            <option key={agent.id} value={agent.id}>
              {agent.extension === null ? agent.name : `${agent.name} · ${agent.extension}`}
            </option>
          ))}
      </select>
    </Labelled>
  );
}

/** Reservation (예약): until when it should be finished. */
function DueControls({ screen, dispatch, problems, disabled }: PartProps & Pick<DeskFormProps, 'problems'>) {
  const words = useWords(deskWords);
  const { isReserved, dueDay, dueTime } = screen.values;
  const type = (values: Partial<DeskValues>) => dispatch({ type: 'TYPE', values });
  return (
    <>
      <Labelled id="desk-isReserved" label={words('field.isReserved')}>
        <Checkbox
          id="desk-isReserved"
          className={styles['check'] ?? ''}
          checked={isReserved}
          disabled={disabled}
          onChange={(event) => type({ isReserved: event.currentTarget.checked })}
        />
      </Labelled>
      <Labelled id="desk-dueDay" label={words('field.dueDay')}>
        <DayInput
          id="desk-dueDay"
          value={dueDay}
          disabled={disabled || !isReserved}
          error={problems.has('dueDay')}
          onChange={(day) => type({ dueDay: day })}
        />
      </Labelled>
      <LineControl
        id="desk-dueTime"
        maxLength={5}
        label={words('field.dueTime')}
        value={dueTime}
        disabled={disabled || !isReserved}
        invalid={problems.has('dueTime')}
        onChange={(time) => type({ dueTime: time })}
      />
    </>
  );
}
