import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';

const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('pretendard/package.json')),
  'dist',
  'public',
  'static',
);

interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** Height of the letters in pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** Picture of an identity card that nobody has: a made-up layout, a name of the documents, a number that cannot exist. */
export async function identityPicture(name: string): Promise<Buffer> {
  const card = `<svg xmlns="http://www.w3.org/2000/svg" width="1012" height="638">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#eef4f0"/><stop offset="1" stop-color="#d8e4ee"/></linearGradient></defs>
    <rect width="1012" height="638" rx="36" fill="url(#g)" stroke="#9fb3bd" stroke-width="3"/>
    <g stroke="#c3d3d8" fill="none">${Array.from({ length: 22 }, (_, index) => `<circle cx="760" cy="330" r="${30 + index * 14}"/>`).join('')}</g>
    <rect x="700" y="150" width="230" height="290" rx="10" fill="#c9d6dd"/>
    <circle cx="815" cy="258" r="62" fill="#8fa3ae"/><path d="M712 440c0-78 46-112 103-112s103 34 103 112z" fill="#8fa3ae"/>
  </svg>`;
  return drawn(card, [
    { text: '가상 신분증', left: 70, top: 62, size: 54, bold: true },
    { text: '견본 · 실제로 쓰이지 않는 신분증입니다', left: 70, top: 140, size: 24, colour: '#8a3b34' },
    { text: name, left: 70, top: 214, size: 46, bold: true },
    { text: '880230-1000000', left: 70, top: 296, size: 40 },
    { text: '서울특별시 가상구 견본로 100, 101동 1004호', left: 70, top: 386, size: 27 },
    { text: '2026. 2. 30.', left: 410, top: 500, size: 30 },
    { text: '가상구청장', left: 360, top: 552, size: 36, bold: true },
  ]);
}

/** Picture of a certificate that nobody gave out. */
export async function certificatePicture(name: string, right: string): Promise<Buffer> {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
    <rect width="900" height="1200" fill="#fffdf6"/><rect x="40" y="40" width="820" height="1120" fill="none" stroke="#a98f4d" stroke-width="6"/>
    <rect x="56" y="56" width="788" height="1088" fill="none" stroke="#a98f4d" stroke-width="2"/>
    <circle cx="690" cy="1010" r="72" fill="none" stroke="#b8231a" stroke-width="6"/>
  </svg>`;
  return drawn(sheet, [
    { text: `${right} 등록증`, left: 240, top: 150, size: 62, bold: true },
    { text: '견본', left: 640, top: 990, size: 40, colour: '#b8231a', bold: true },
    { text: '등록번호  제 C-2026-000000 호', left: 130, top: 330, size: 32 },
    { text: '제호  가을 점퍼 착용 후기', left: 130, top: 410, size: 32 },
    { text: `권리자  ${name}`, left: 130, top: 490, size: 32 },
    { text: '등록일  2026년 1월 5일', left: 130, top: 570, size: 32 },
    { text: '위와 같이 등록하였음을 증명하는 견본입니다.', left: 130, top: 760, size: 30 },
    { text: '가상저작권위원회', left: 300, top: 985, size: 44, bold: true },
  ]);
}

async function drawn(svg: string, lines: readonly Line[]): Promise<Buffer> {
  const written = await Promise.all(lines.map(asOverlay));
  return sharp(Buffer.from(svg)).composite(written).flatten({ background: '#ffffff' }).jpeg({ quality: 90 }).toBuffer();
}

/** Letters come from a font of ours: a machine without Korean fonts draws the same picture. */
async function asOverlay({ text, left, top, size, bold = false, colour = '#26323a' }: Line): Promise<OverlayOptions> {
  const weight = bold ? 'Bold' : 'Regular';
  const input = await sharp({
    text: {
      text: `<span foreground="${colour}">${text}</span>`,
      font: `Pretendard ${bold ? 'Bold ' : ''}${size}`,
      fontfile: join(FONTS, `Pretendard-${weight}.otf`),
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer();
  return { input, left, top };
}
