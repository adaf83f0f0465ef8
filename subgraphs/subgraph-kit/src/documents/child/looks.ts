/** Colours of a document; it must read in black and white too. */
export const COLOURS = {
  ink: '#1b2130',
  navy: '#14325f',
  quiet: '#5a6474',
  line: '#c3cbd7',
  pale: '#f2f5f9',
  seal: '#c0272d',
} as const;

/** Measures in points; the sheet is A4. */
export const SHEET = { width: 595.28, left: 57, right: 57, top: 92, bottom: 118 } as const;

/** Width of the text. */
export const TEXT_WIDTH = SHEET.width - SHEET.left - SHEET.right;

/** Letters of everything that says nothing else. */
export const DEFAULT_STYLE = { font: 'Pretendard', fontSize: 10.5, lineHeight: 1.5, color: COLOURS.ink } as const;
