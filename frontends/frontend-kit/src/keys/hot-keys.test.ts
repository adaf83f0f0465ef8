import { afterEach, describe, expect, test, vi } from 'vitest';
import { activeHotKeys, addHotKey, holdKeys, pressHotKey } from './hot-keys.ts';
import { openKeyLayer, PAGE_LAYER, type KeyLayer } from './key-layers.ts';

const left: (() => void)[] = [];
afterEach(() => {
  for (const leave of left.splice(0)) leave();
});

function bind(keys: string, layer: KeyLayer | null) {
  const run = vi.fn<() => void>();
  left.push(addHotKey({ keys, label: keys, group: '', layer, run }));
  return run;
}

function open(layer: KeyLayer): () => void {
  const close = openKeyLayer(layer);
  left.push(close);
  return close;
}

/** Presses a key and says whether the browser was kept from acting on it. */
function press(key: string, more: Partial<KeyboardEvent> = {}): boolean {
  const preventDefault = vi.fn<() => void>();
  pressHotKey(Object.assign(new Event('keydown'), { key, preventDefault }, more) as unknown as KeyboardEvent);
  return preventDefault.mock.calls.length > 0;
}

describe('keys of what lies over what', () => {
  test('the dialog has F6, however often the page below binds it anew', () => {
    const dialog: KeyLayer = { below: PAGE_LAYER };
    const inDialog = bind('F6', dialog);
    const onPage = bind('F6', PAGE_LAYER);
    press('F6');
    expect(onPage).toHaveBeenCalledTimes(1);
    const close = open(dialog);
    const again = bind('F6', PAGE_LAYER);
    press('F6');
    expect(inDialog).toHaveBeenCalledTimes(1);
    close();
    press('F6');
    expect(again).toHaveBeenCalledTimes(1);
    expect(inDialog).toHaveBeenCalledTimes(1);
  });

  test('a key of the page sleeps below a dialog that does not know it, and one for everywhere does not', () => {
    const onPage = bind('F5', PAGE_LAYER);
    const everywhere = bind('mod+k', null);
    open({ below: PAGE_LAYER });
    press('F5');
    press('k', { ctrlKey: true });
    expect(onPage).not.toHaveBeenCalled();
    expect(everywhere).toHaveBeenCalledTimes(1);
    expect(activeHotKeys().map(({ keys }) => keys)).toEqual(['mod+k']);
  });

  test('a question over a dialog is on top even when both come at once', () => {
    const dialog: KeyLayer = { below: PAGE_LAYER };
    const question: KeyLayer = { below: dialog };
    const asked = bind('F6', question);
    const closeQuestion = open(question);
    open(dialog);
    const below = bind('F6', dialog);
    press('F6');
    closeQuestion();
    press('F6');
    expect([asked, below].map((run) => run.mock.calls.length)).toEqual([1, 1]);
  });

  test('held keys never reach the browser, also where nothing listens or a dialog is open', () => {
    expect(press('F5')).toBe(false);
    left.push(holdKeys(['F5', 'F12']));
    expect([press('F5'), press('F12'), press('F1')]).toEqual([true, true, false]);
    open({ below: PAGE_LAYER });
    expect(press('F5')).toBe(true);
  });

  test('the menu of what has the focus stays where somebody without a mouse looks for it', () => {
    const run = bind('F10', null);
    expect(press('F10', { shiftKey: true })).toBe(false);
    expect(run).not.toHaveBeenCalled();
    expect(press('F10')).toBe(true);
  });

  test('a key that is held down acts once', () => {
    const run = bind('F4', PAGE_LAYER);
    press('F4');
    expect(press('F4', { repeat: true })).toBe(true);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
