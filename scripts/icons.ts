/** `npm run icons`: draws the two icons of the Teams app, a speech bubble with a tick in it. */
import { writeFileSync } from 'node:fs';
import { paintPng, type Rgba } from './png.ts';

const TEAL: Rgba = [11, 106, 107, 255];
const WHITE: Rgba = [255, 255, 255, 255];
const CLEAR: Rgba = [255, 255, 255, 0];

/** Teams rounds the corners of the colour icon itself, and wants the drawing well inside. */
const color = paintPng(192, (x, y) => {
  const [u, v] = zoom(x, y, 0.72);
  if (tick(u, v) < 0.055) return TEAL;
  return bubble(u, v) < 0 ? WHITE : TEAL;
});

/** White lines only: Teams gives them the colour of its theme. */
const outline = paintPng(32, (x, y) => {
  const [u, v] = zoom(x, y, 0.94);
  const isLine = Math.abs(bubble(u, v)) < 0.042 || tick(u, v) < 0.048;
  return isLine ? WHITE : CLEAR;
});

write('color.png', color);
write('outline.png', outline);

function write(name: string, png: Buffer): void {
  writeFileSync(new URL(`../manifest/${name}`, import.meta.url), png);
}

function zoom(x: number, y: number, scale: number): [number, number] {
  return [(x - 0.5) / scale + 0.5, (y - 0.5) / scale + 0.5];
}

/** Distance to the edge of the bubble, negative inside. */
function bubble(x: number, y: number): number {
  const radius = 0.16;
  const dx = Math.abs(x - 0.5) - (0.44 - radius);
  const dy = Math.abs(y - 0.43) - (0.35 - radius);
  const body = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  return Math.min(body, tail(x, y));
}

/** Distance to the corner that points at the speaker. */
function tail(x: number, y: number): number {
  const left = 0.24 - x;
  const slope = (x - 0.5) * 0.7 + (y - 0.74) * 0.72;
  const top = 0.6 - y;
  return Math.max(left, slope, top);
}

/** Distance to the middle line of the tick. */
function tick(x: number, y: number): number {
  return Math.min(segment(x, y, 0.32, 0.45, 0.45, 0.57), segment(x, y, 0.45, 0.57, 0.69, 0.3));
}

function segment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}
