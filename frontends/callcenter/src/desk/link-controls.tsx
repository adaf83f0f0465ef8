import { ActionIcon, useWords } from '@madang/frontend-kit';
import { IconX } from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { Labelled } from './desk-controls.tsx';
import type { DeskOrder } from './desk-queries.ts';
import type { DeskScreen } from './desk-screen.ts';
import type { DeskAct } from './desk-state.ts';
import { deskWords } from './desk-words.ts';
import styles from './desk.module.css';

/** Order and line that the intake is about, each with its eraser. */
export function LinkControls(props: {
  screen: DeskScreen;
  dispatch: Dispatch<DeskAct>;
  order: DeskOrder | null;
  disabled: boolean;
}) {
  const { screen, dispatch, order, disabled } = props;
  const words = useWords(deskWords);
  const line = order?.lines.find(({ id }) => id === screen.orderLineId);
  const linked = words('order.linked');
  return (
    <>
      <Linked
        name="orderId"
        wide="order"
        label={words('field.orderId')}
        text={screen.orderId === null ? null : (order?.number ?? linked)}
        erase={words('order.erase')}
        disabled={disabled}
        onErase={() => dispatch({ type: 'UNLINK', what: 'ORDER' })}
      />
      <Linked
        name="orderLineId"
        wide="line"
        label={words('field.orderLineId')}
        text={screen.orderLineId === null ? null : (line?.number ?? linked)}
        erase={words('line.erase')}
        disabled={disabled}
        onErase={() => dispatch({ type: 'UNLINK', what: 'LINE' })}
      />
    </>
  );
}

function Linked(props: {
  name: string;
  wide: string;
  label: string;
  text: string | null;
  erase: string;
  disabled: boolean;
  onErase: () => void;
}) {
  const { name, wide, label, text, erase, disabled, onErase } = props;
  return (
    <Labelled id={`desk-${name}`} label={label} wide={wide}>
      <div className={styles['linked']}>
        <output id={`desk-${name}`} className={styles['output']}>
          {text ?? '-'}
        </output>
        {text !== null && !disabled && (
          <ActionIcon variant="subtle" size="sm" color="gray" aria-label={erase} title={erase} onClick={onErase}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </Labelled>
  );
}
