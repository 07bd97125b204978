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

/** Where the API runs while pages are being built. */
const API = process.env['CHORUS_API'] ?? 'http://localhost:3000';

/** `--mode gallery` builds the page that shows every component; no other build knows of it. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), preloadSans()],
  resolve: { conditions: ['@chorus/source', ...defaultClientConditions] },
  server: {
    port: 5173,
    proxy: { '/graphql': API, '/api': API },
  },
  build: {
    outDir: mode === 'gallery' ? 'dist/gallery' : 'dist',
    target: TARGET,
    // A small script or font inside the page would need a hole in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: mode === 'gallery' ? 'gallery.html' : 'index.html' },
  },
}));
