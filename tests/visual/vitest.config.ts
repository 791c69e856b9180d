import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the references are drawn anew instead of compared with: `npm run test:visual -- --update`. */
    readonly renew: boolean;
  }
}

// The files are not named `.test.ts`, so that `npm test` leaves them alone.
export default defineConfig({
  test: {
    include: ['tests/visual/*.visual.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: { renew: process.argv.some((argument) => argument === '-u' || argument === '--update') },
  },
});
