import { rmSync } from 'node:fs';

export default function removeDemo() {
  const demo = process.env['CHORUS_DEMO_FOLDER'];
  if (demo) rmSync(demo, { recursive: true, force: true });
}
