import { Checkbox, Group } from '@madang/frontend-kit';

/** One thing to tick. */
export interface Tick {
  readonly value: string;
  readonly label: string;
}

/** Things of which some are ticked, all of them in sight; refusals stand below. */
export function TickField(props: {
  name: string;
  label: string;
  hint?: string;
  ticks: readonly Tick[];
  value: readonly string[];
  error?: string | undefined;
  disabled?: boolean;
  onChange: (value: string[]) => void;
}) {
  const { name, label, hint, ticks, value, error, disabled = false, onChange } = props;
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={[...value]}
      onChange={onChange}
      error={error}
      data-field={name}
      tabIndex={-1}
    >
      <Group gap={12} mt={6}>
        {ticks.map((tick) => (
          <Checkbox key={tick.value} value={tick.value} label={tick.label} disabled={disabled} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
