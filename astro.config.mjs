import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { subsetFonts } from './src/fonts/integration.ts';
import { hosting } from './src/hosting/integration.ts';
import { press } from './src/press/integration.ts';
import { swap } from './src/press/swap.ts';
import { engines } from './src/styles/engines.ts';

export default defineConfig({
  site: 'https://so-may.example',
  output: 'static',
  trailingSlash: 'always',
  // The default 'jsx' drops a line break between inline elements and joins their words.
  compressHTML: true,
  // While one page waits for the disk another is made.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [
    press(),
    subsetFonts(),
    hosting(),
    // Each page with its translations; pages for other sites' frames are no pages to be found.
    sitemap({ i18n: { defaultLocale: 'vi', locales: { vi: 'vi', en: 'en' } }, filter: (page) => !/\/(?:404|embed)(?:\/|$)/.test(page) }),
    swap(),
  ],
  vite: {
    // The oldest engines served have `light-dark()` compiled to custom properties and a media query.
    build: {
      // A font inside a style sheet would be paid for on every page, and a strict policy refuses `data:`.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      cssTarget: engines,
      cssMinify: 'lightningcss',
    },
  },
});
