import {
  Button,
  classNames,
  Faint,
  notify,
  Panel,
  StepButton,
  TextInput,
  useFormat,
  UserErrors,
  useStep,
  useWords,
  wholeNumber,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { countedOf, refundOf, type InspectionRow } from './inspection.ts';
import { pickupWords } from './pickup-words.ts';
import { CONFIRM_RETURN } from './return-mutations.ts';
import type { ShownReturn } from './return-query.ts';
import { returnWords } from './return-words.ts';
import styles from './pickup.module.css';

type Line = ShownReturn['lines'][number];

const EMPTY: InspectionRow = { resell: '', defective: '', repair: '', refund: '' };

/** Inspection of what came back, piece by piece: fit for sale, defective, to be repaired (C8). */
export function InspectionForm({ row, onDone }: { row: ShownReturn; onDone: () => void }) {
  const words = useWords(returnWords);
  const [typed, setTyped] = useState<Readonly<Record<string, InspectionRow>>>({});
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [confirm, { busy }] = useStep(CONFIRM_RETURN, (data) => data.confirmReturn);
  const of = (line: Line): InspectionRow => typed[line.id] ?? EMPTY;
  const isSound = row.lines.every((line) => countedOf(of(line), line.quantity) !== null && isMoney(of(line).refund));
  const allFit = () =>
    setTyped(Object.fromEntries(row.lines.map((line) => [line.id, { ...EMPTY, resell: String(line.quantity) }])));
  const send = async () => {
    const outcome = await confirm({
      input: { returnId: row.id, lines: row.lines.map((line) => foundOf(row, line, of(line))) },
    });
    setErrors(outcome.done ? [] : outcome.userErrors);
    if (!outcome.done) return;
    notify.done(words('inspect.done'));
    onDone();
  };
  return (
    <Panel
      title={words('inspect.title')}
      actions={
        <Button variant="default" size="compact-sm" onClick={allFit}>
          {words('inspect.all')}
        </Button>
      }
    >
      <UserErrors errors={errors} />
      <p>{words('inspect.text')}</p>
      <div className={styles['scroll']}>
        <table className={classNames(styles['grid'], styles['blocks'])} aria-label={words('inspect.title')}>
          <Heads isRefunded={row.kind === 'RETURN'} />
          <tbody>
            {row.lines.map((line, index) => (
              <InspectedLine
                key={line.id}
                line={line}
                typed={of(line)}
                isFirst={index === 0}
                isRefunded={row.kind === 'RETURN'}
                onType={(next) => setTyped({ ...typed, [line.id]: next })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['acts']}>
        <StepButton
          primary
          label={words('inspect.confirm')}
          hotKey="mod+Enter"
          busy={busy}
          disabled={!isSound}
          onRun={() => void send()}
        />
      </div>
    </Panel>
  );
}

function Heads({ isRefunded }: { isRefunded: boolean }) {
  const words = useWords(returnWords);
  const pickup = useWords(pickupWords);
  const keys = [
    'announced',
    'resell',
    'defective',
    'repair',
    'missing',
    ...(isRefunded ? (['refund'] as const) : []),
  ] as const;
  return (
    <thead>
      <tr>
        <th scope="col">{pickup('pickup.name')}</th>
        {keys.map((key) => (
          <th key={key} scope="col">
            {words(`inspect.${key}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function InspectedLine(props: {
  line: Line;
  typed: InspectionRow;
  isFirst: boolean;
  isRefunded: boolean;
  onType: (row: InspectionRow) => void;
}) {
  const { line, typed, isFirst, isRefunded, onType } = props;
  const words = useWords(returnWords);
  const format = useFormat();
  const { sku, product } = line.orderLine.variant;
  const counted = countedOf(typed, line.quantity);
  return (
    <tr>
      <td>
        <span className={styles['name']}>{product.name}</span>
        <Faint>{sku}</Faint>
      </td>
      <td data-term={words('inspect.announced')}>{format.number(line.quantity)}</td>
      {(['resell', 'defective', 'repair'] as const).map((what) => (
        <td key={what} data-term={words(`inspect.${what}`)}>
          <TextInput
            aria-label={words('inspect.of', { sku, what: words(`inspect.${what}`) })}
            className={styles['count']}
            inputMode="numeric"
            autoFocus={isFirst && what === 'resell'}
            error={counted === null}
            value={typed[what]}
            onChange={({ currentTarget }) => onType({ ...typed, [what]: currentTarget.value })}
          />
        </td>
      ))}
      <td data-term={words('inspect.missing')}>{counted ? format.number(counted.missing) : '–'}</td>
      {isRefunded && (
        <td data-term={words('inspect.refund')}>
          <TextInput
            aria-label={words('inspect.of', { sku, what: words('inspect.refund') })}
            className={styles['money']}
            inputMode="numeric"
            error={!isMoney(typed.refund)}
            placeholder={format.number(refundOf(line.share.amount, line.quantity, counted?.missing ?? 0))}
            value={typed.refund}
            onChange={({ currentTarget }) => onType({ ...typed, refund: currentTarget.value })}
          />
        </td>
      )}
    </tr>
  );
}

/** Nothing typed is the refund that is shown; what is typed is whole won. */
function isMoney(text: string): boolean {
  return text.trim() === '' || wholeNumber(text) !== null;
}

function foundOf(row: ShownReturn, line: Line, typed: InspectionRow) {
  const counted = countedOf(typed, line.quantity) ?? { resell: 0, defective: 0, repair: 0 };
  const { resell, defective, repair } = counted;
  const refund = row.kind === 'RETURN' ? wholeNumber(typed.refund) : null;
  return { orderLineId: line.orderLine.id, resell, defective, repair, ...(refund === null ? {} : { refund }) };
}
