import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://so-may.example',
  output: 'static',
  trailingSlash: 'always',
  // The default 'jsx' drops a line break between inline elements and joins their words.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
});
