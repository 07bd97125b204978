import { startProduct, type Product } from './product.js';

declare global {
  var product: Product | undefined;
}

export default async function start(): Promise<void> {
  globalThis.product = await startProduct();
  process.env['CHORUS_URL'] = globalThis.product.url;
  process.env['CHORUS_DEMO_PASSWORD'] = globalThis.product.password;
}
