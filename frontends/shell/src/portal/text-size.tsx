import { SegmentedControl, useWords } from '@madang/frontend-kit';
import { portalWords } from './portal-words.ts';

const PLACE = 'madang.text-size';

/** Sizes of text on pages for everybody. */
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** One size out of {@link TEXT_SIZES}. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** Size that was chosen at this device before. */
export function keptTextSize(): TextSize {
  const kept = localStorage.getItem(PLACE);
  return TEXT_SIZES.find((size) => size === kept) ?? 'normal';
}

/** Chooses the size of the text, and keeps it at this device. */
export function TextSizeSwitch({ size, onSize }: { size: TextSize; onSize: (size: TextSize) => void }) {
  const words = useWords(portalWords);
  return (
    <SegmentedControl
      size="xs"
      aria-label={words('textSize')}
      data={TEXT_SIZES.map((value) => ({ value, label: words(`textSize.${value}`) }))}
      value={size}
      onChange={(chosen) => {
        localStorage.setItem(PLACE, chosen);
        onSize(chosen);
      }}
      transitionDuration={80}
    />
  );
}
