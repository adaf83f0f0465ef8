import sharp from 'sharp';
import { expect, test } from 'vitest';
import { FORMATS, pictureOf } from '../../testing/hostile/hostile-images.ts';
import { maskedImage } from './mask-image.ts';

const SIDE = 160;
const USELESS = {
  'beside the image': { x: 5000, y: 5000, width: 300, height: 300 },
  'left of the image': { x: -300, y: 0, width: 300, height: 50 },
  'thinner than a pixel': { x: 20, y: 20, width: 0.1, height: 0.1 },
  'a hair': { x: 20, y: 20, width: 100, height: 3 },
  'a sliver at the edge': { x: SIDE - 3, y: 20, width: 100, height: 100 },
};

test.each(Object.entries(USELESS))('a box %s masks nothing, and one of those is enough', async (_what, box) => {
  const picture = await pictureOf('png', SIDE).toBuffer();
  const good = { x: 10, y: 10, width: 50, height: 20 };
  const refused = { masked: false, refusal: 'BOXES_UNUSABLE' };
  expect(await maskedImage(picture, [box])).toEqual(refused);
  expect(await maskedImage(picture, [good, box])).toEqual(refused);
});

test.each(FORMATS)('boxes are counted in the %s that was written, small ones and clipped ones too', async (format) => {
  const noise = await pictureOf(format, SIDE).toBuffer();
  const white = await sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: '#ffffff' } })
    .toFormat(format)
    .toBuffer();
  const boxes = [
    { x: 33, y: 35, width: 4, height: 4 },
    { x: 70.5, y: 71.5, width: 4.2, height: 40 },
    { x: SIDE - 5, y: -100, width: 300, height: 300 },
  ];
  for (const picture of [noise, white]) {
    expect(await maskedImage(picture, boxes)).toMatchObject({ masked: true, burnt: 3 });
  }
});
