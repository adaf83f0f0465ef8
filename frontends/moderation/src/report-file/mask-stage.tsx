import { classNames, useWords } from '@madang/frontend-kit';
import type { Corner, ImageSize, MaskBox } from './mask-boxes.ts';
import { reportFileWords } from './report-file-words.ts';
import { STAGE, type MaskEditor } from './use-mask-editor.ts';
import styles from './mask.module.css';

const CORNERS: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

interface StageProps {
  readonly src: string;
  readonly alt: string;
  readonly size: ImageSize;
  readonly editor: MaskEditor;
  /** Width of the image in the window, 100 for all of it. */
  readonly zoom: number;
  /** Shows the image as it will be, and nothing can be changed. */
  readonly preview: boolean;
}

/** The image with its boxes; a box is drawn on it, grabbed, pulled at its corners, or moved by arrow keys. */
export function MaskStage({ src, alt, size, editor, zoom, preview }: StageProps) {
  const words = useWords(reportFileWords);
  const open = !preview;
  return (
    <div className={styles['window']}>
      <div
        {...{ [STAGE]: true }}
        className={classNames(styles['stage'], open && styles['open'])}
        style={{ width: widthAt(zoom, size), aspectRatio: `${size.width} / ${size.height}` }}
        role="group"
        aria-label={words('mask.stage')}
        tabIndex={-1}
        {...(open && {
          onPointerDown: editor.draw,
          onPointerMove: editor.onMove,
          onPointerUp: editor.onDrop,
          onPointerCancel: editor.onDrop,
        })}
      >
        <img src={src} alt={alt} draggable={false} />
        {editor.boxes.map((box, index) => (
          <Box key={box.id} box={box} number={index + 1} size={size} editor={editor} preview={preview} />
        ))}
      </div>
    </div>
  );
}

/** At 100 the whole image is seen, whichever way it is turned. */
function widthAt(zoom: number, { width, height }: ImageSize): string {
  return `min(${zoom}%, calc(var(--mask-window) * ${(width / height) * (zoom / 100)}))`;
}

interface BoxProps extends Pick<StageProps, 'size' | 'editor' | 'preview'> {
  readonly box: MaskBox;
  readonly number: number;
}

function Box({ box, number, size, editor, preview }: BoxProps) {
  const words = useWords(reportFileWords);
  const place = {
    left: `${(box.x / size.width) * 100}%`,
    top: `${(box.y / size.height) * 100}%`,
    width: `${(box.width / size.width) * 100}%`,
    height: `${(box.height / size.height) * 100}%`,
  };
  if (preview) return <span className={styles['burnt']} style={place} />;
  const isSelected = editor.selected === box.id;
  return (
    <div
      className={classNames(styles['box'], isSelected && styles['selected'])}
      style={place}
      role="button"
      tabIndex={0}
      aria-label={words('mask.box', { number, x: box.x, y: box.y, width: box.width, height: box.height })}
      aria-describedby="mask-keys"
      ref={(element) => {
        if (isSelected && element && !element.contains(document.activeElement)) element.focus({ preventScroll: true });
      }}
      onFocus={() => editor.select(box.id)}
      onKeyDown={(event) => editor.onBoxKey(event, box)}
      onPointerDown={(event) => editor.grab(event, box)}
    >
      {isSelected &&
        CORNERS.map((corner) => (
          <span
            key={corner}
            className={classNames(styles['handle'], styles[corner])}
            onPointerDown={(event) => editor.pull(event, box, corner)}
          />
        ))}
    </div>
  );
}
