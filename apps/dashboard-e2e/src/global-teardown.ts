import { rmSync } from 'node:fs';
import type { Product } from './global-setup.js';

export default async function stop(): Promise<void> {
  const { products = [] } = globalThis as { products?: Product[] };
  await Promise.all(products.map((product) => product.stop()));
  for (const { dataDir } of products) rmSync(dataDir, { recursive: true, force: true });
}
