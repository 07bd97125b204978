// Jest's transform for the modules of the server and the frameworks it is built on: see environment.mjs.
import { createHash } from 'node:crypto';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const api = join(dirname(fileURLToPath(import.meta.url)), '..');

export default {
  process: (_, path) => ({ code: codeFor(path) }),
  getCacheKey: (_, path) => createHash('sha256').update(codeFor(path)).digest('hex'),
};

function codeFor(path) {
  return `module.exports = loadOnce(${JSON.stringify(built(path))});`;
}

/** Our own modules as they were built; those of others as they are. */
function built(path) {
  const own = relative(join(api, 'src'), path);
  return own.startsWith('..') ? path : join(api, 'dist', own.replaceAll(sep, '/').replace(/\.ts$/, '.js'));
}
