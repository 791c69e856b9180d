import { house } from '../../../locales/credits.ts';

/** The vocabulary that all linked data of the site is written in. */
export const context = 'https://schema.org' as const;

/** The site, as schema.org names who publishes. */
export const publisher = { '@type': 'Organization', name: house } as const;
