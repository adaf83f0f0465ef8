import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';

/** What fontkit calls a format of fonts: it knows its files, and opens them. */
interface FontFormat {
  probe(file: Uint8Array): boolean;
  new (): object;
}

/** The part of fontkit that is used here. */
interface Fontkit {
  create(file: Uint8Array): object;
  registerFormat(format: FontFormat): void;
}

/** The part of pdfmake's own folder of files that is used here. */
interface OwnFiles {
  readonly virtualfs: { writeFileSync(name: string, file: Uint8Array): void };
}

const find = createRequire(import.meta.url);

/** A font that is open already, where pdfkit expects the bytes of its file. */
class OpenFont extends Uint8Array {
  readonly font: object;

  constructor(font: object) {
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
    (pdfmake as unknown as OwnFiles).virtualfs.writeFileSync(name, new OpenFont(fontkit.create(readFileSync(file))));
    return name;
  };
  const [normal, bold] = [open('Regular'), open('Bold')];
  pdfmake.setFonts({ Pretendard: { normal, bold, italics: normal, bolditalics: bold } });
}

/** The very copy that pdfkit uses; it is no library of ours. */
function fontkitOfPdfmake(): Fontkit {
  const pdfkit = createRequire(find.resolve('pdfmake')).resolve('pdfkit');
  return createRequire(pdfkit)('fontkit') as Fontkit;
}
