import type { Product } from './global-setup.js';

export default async function stop(): Promise<void> {
  await (globalThis as { product?: Product }).product?.stop();
}
