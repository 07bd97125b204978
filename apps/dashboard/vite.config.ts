import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/**
 * Phones of the last five years: what these browsers lack is compiled away, what they have is left alone.
 * (`light-dark()`, for one, becomes a media query.)
 */
const TARGET = ['es2022', 'chrome96', 'edge96', 'firefox98', 'safari15.4'];

const SANS = /atkinson-hyperlegible-next-latin-wght-normal.*\.woff2$/;

/** The sans is on every page: the browser is told before it has read the style sheet. */
function preloadSans(): Plugin {
  return {
    name: 'preload-sans',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => SANS.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head',
          })),
    },
  };
}

const COMPRESSIBLE = /\.(js|css|svg|json)$/;

/** Compressed once here, as far as it goes, so that the server sends it ready-made. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => COMPRESSIBLE.test(name))) {
        const bytes = readFileSync(join(dir, file));
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        };
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(bytes, { params }));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/** Pages that people come to from elsewhere, on a phone and a slow line, and what stands around them. */
const OPEN_PAGES = /\/(TellerLayout|PublicLayout|FrontPage|IndicatorPage|StoryFormPage|ReceiptPage)-/;

/**
 * What these pages need is fetched along with them. For all others only the styles are: the list of their code would
 * stand in the first file that every teller loads.
 */
const alongWith = (file: string, needs: string[]) =>
  OPEN_PAGES.test(`/${file}`) ? needs : needs.filter((need) => need.endsWith('.css'));

/** Where the API runs while pages are being built. */
const API = process.env['CHORUS_API'] ?? 'http://localhost:3000';

/** `--mode gallery` builds the page that shows every component; no other build knows of it. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), preloadSans(), compressed()],
  resolve: { conditions: ['@chorus/source', ...defaultClientConditions] },
  server: {
    port: 5173,
    proxy: { '/graphql': API, '/api': API },
  },
  build: {
    outDir: mode === 'gallery' ? 'dist/gallery' : 'dist',
    target: TARGET,
    modulePreload: { resolveDependencies: alongWith },
    // A small script or font inside the page would need a hole in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: mode === 'gallery' ? 'gallery.html' : { index: 'index.html', worker: 'src/offline/worker.ts' },
      // A service worker rules from where it lies, and is found again by its name.
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
}));
