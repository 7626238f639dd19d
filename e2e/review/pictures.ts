/**
 * Where pictures are kept: beside the repository's files and not among them. The pictures of the whole board are some
 * hundred megabytes; a small, stable part of them is in e2e/pictures and in the stories.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Scheme, Size } from '../../src/review/state';

export interface PictureName {
  readonly state: string;
  readonly scheme: Scheme;
  readonly size: Size;
}

export const folders = {
  now: '.review/now',
  approved: '.review/approved',
  differences: '.review/differences',
} as const;

export const fileOf = ({ state, scheme, size }: PictureName) => `${state}.${scheme}.${size}.png`;
export const pathOf = (folder: string, name: PictureName) => `${folder}/${fileOf(name)}`;

/** How a picture stands to the one that was approved last. */
export type Verdict = 'same' | 'changed' | 'new';

/** The picture on a ground that is large enough for both. */
function onGround(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const ground = new PNG({ width, height });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
}

/** Marks what differs; gives how many pixels. What only the smoothing of edges does is no difference. */
function difference(approved: Buffer, now: Buffer): { readonly pixels: number; readonly marked: PNG } {
  const [before, after] = [PNG.sync.read(approved), PNG.sync.read(now)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const marked = new PNG({ width, height });
  const [one, other] = [onGround(before, width, height), onGround(after, width, height)];
  return { pixels: pixelmatch(one.data, other.data, marked.data, width, height), marked };
}

/** Compares the picture that was taken with the approved one. */
export function judge(name: PictureName): Verdict {
  const approvedPath = pathOf(folders.approved, name);
  if (!existsSync(approvedPath)) return 'new';
  const [approved, now] = [readFileSync(approvedPath), readFileSync(pathOf(folders.now, name))];
  if (approved.equals(now)) return 'same';
  const { pixels, marked } = difference(approved, now);
  if (pixels === 0) return 'same';
  mkdirSync(folders.differences, { recursive: true });
  writeFileSync(pathOf(folders.differences, name), PNG.sync.write(marked));
  return 'changed';
}

/** Forgets what the last run took, not what was approved. */
export function clear(): void {
  for (const folder of [folders.now, folders.differences]) rmSync(folder, { recursive: true, force: true });
}

/** Approves the pictures of the last run whose name contains the text; gives how many. */
export function approve(only: string): number {
  if (!existsSync(folders.now)) return 0;
  mkdirSync(folders.approved, { recursive: true });
  const files = readdirSync(folders.now).filter((file) => file.includes(only));
  for (const file of files) copyFileSync(`${folders.now}/${file}`, `${folders.approved}/${file}`);
  return files.length;
}
