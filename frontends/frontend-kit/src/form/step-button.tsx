import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint, useHotKey } from '../keys/index.ts';

/** What a step's button does. */
export interface StepButtonProps {
  readonly label: string;
  readonly onRun: () => void;
  /** Key that does the same, drawn on the button. */
  readonly hotKey?: string;
  readonly primary?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly icon?: ReactNode;
}

/** Button for one step, with its key; a page has at most one primary. */
export function StepButton({
  label,
  onRun,
  hotKey = '',
  primary = false,
  busy = false,
  disabled = false,
  icon,
}: StepButtonProps) {
  useHotKey(hotKey, onRun, { label, enabled: !busy && !disabled });
  return (
    <Button
      variant={primary ? 'filled' : 'default'}
      loading={busy}
      disabled={disabled}
      onClick={onRun}
      leftSection={icon}
      rightSection={hotKey === '' ? undefined : <KeyHint keys={hotKey} onAccent={primary} />}
    >
      {label}
    </Button>
  );
}
