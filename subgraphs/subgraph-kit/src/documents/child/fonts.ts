import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';

/** What fontkit calls a format of fonts: it knows its files, and opens them. */
interface FontFormat {
  probe(file: Uint8Array): boolean;
  new (): object;
}

/** The part of a font of fontkit that is used here. */
interface Font {
  layout(text: string, features?: unknown): GlyphRun;
  /** Glyphs that were made; each knows the letters for which it was made first. */
  _glyphs: object;
}

/** Glyphs of a text; who asks for them changes the positions. */
interface GlyphRun {
  positions: readonly object[];
}

/** The part of fontkit that is used here. */
interface Fontkit {
  create(file: Uint8Array): Font;
  registerFormat(format: FontFormat): void;
}

/** The part of pdfmake's own folder of files that is used here. */
interface OwnFiles {
  readonly virtualfs: { writeFileSync(name: string, file: Uint8Array): void };
}

const find = createRequire(import.meta.url);

/** A font that is open already, where pdfkit expects the bytes of its file. */
class OpenFont extends Uint8Array {
  readonly font: Font;

  constructor(font: Font) {
    super();
    this.font = font;
  }
}

/** Opens the fonts once for all documents of this process: reading their tables anew takes most of the time of a document. */
export function openFonts(): void {
  const fontkit = fontkitOfPdfmake();
  let asked: object = {};
  fontkit.registerFormat(
    class {
      static probe(file: Uint8Array): boolean {
        if (!(file instanceof OpenFont)) return false;
        asked = file.font;
        // A document has glyphs of its own: one that two letters share is copied as the letter of this document.
        file.font._glyphs = {};
        return true;
      }

      constructor() {
        // fontkit makes fonts with new; this one is there already.
        return asked;
      }
    },
  );
  const open = (weight: string): string => {
    const file = find.resolve(`pretendard/dist/public/static/alternative/Pretendard-${weight}.ttf`);
    const name = `Pretendard-${weight}`;
    // pdfmake's types leave its folder of files out.
    (pdfmake as unknown as OwnFiles).virtualfs.writeFileSync(
      name,
      new OpenFont(remembering(fontkit.create(readFileSync(file)))),
    );
    return name;
  };
  const [normal, bold] = [open('Regular'), open('Bold')];
  pdfmake.setFonts({ Pretendard: { normal, bold, italics: normal, bolditalics: bold } });
}

/** Words whose glyphs are remembered; documents are made of the same ones. */
const MOST_WORDS = 5000;

/** Remembers the glyphs of words: finding them takes most of the rest of the time. */
function remembering(font: Font): Font {
  const known = new Map<string, GlyphRun>();
  const layout = font.layout.bind(font);
  font.layout = (text, features) => {
    if (features !== undefined) return layout(text, features);
    const run = known.get(text) ?? layout(text);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(text, run);
    // Positions alone are changed; what else a run knows is read through.
    const copy = Object.create(run) as GlyphRun;
    copy.positions = run.positions.map((position) => ({ ...position }));
    return copy;
  };
  return font;
}

/** The very copy that pdfkit uses; it is no library of ours. */
function fontkitOfPdfmake(): Fontkit {
  const pdfkit = createRequire(find.resolve('pdfmake')).resolve('pdfkit');
  return createRequire(pdfkit)('fontkit') as Fontkit;
}
