import { crc32, deflateSync } from 'node:zlib';

/** A colour as red, green, blue and opacity, each 0 to 255. */
export type Rgba = readonly [number, number, number, number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SAMPLES = 4;

/** Paints a square PNG; `paint` gives the colour at a point, both coordinates from 0 to 1. */
export function paintPng(size: number, paint: (x: number, y: number) => Rgba): Buffer {
  const stride = 1 + size * 4;
  const pixels = Buffer.alloc(stride * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(smoothed(size, column, row, paint), row * stride + 1 + column * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, colour with opacity.
  header.set([8, 6], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels, { level: 9 })), chunk('IEND')];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function smoothed(
  size: number,
  column: number,
  row: number,
  paint: (x: number, y: number) => Rgba,
): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const [red, green, blue, opacity] = paint(x, y);
    // Colours count by their opacity, or edges get a dark rim.
    [red * opacity, green * opacity, blue * opacity, opacity].forEach((value, channel) => {
      sum[channel] = (sum[channel] ?? 0) + value;
    });
  }
  const [red = 0, green = 0, blue = 0, opacity = 0] = sum;
  if (opacity === 0) return [255, 255, 255, 0];
  return [red / opacity, green / opacity, blue / opacity, opacity / SAMPLES ** 2].map(Math.round);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, checksum]);
}
