/**
 * Four inks on ledger paper, in both themes: ink as the sentence states it, pencil for what has not happened, red for what does not
 * agree, carbon for what leads back to the sentence. The one place of the site's colours: sheets, pictures and manifest take them from here.
 */
export const inks = {
  paper: { light: '#f4f8f2', dark: '#0e1614' },
  bar: { light: '#e7efe4', dark: '#16211d' },
  sheet: { light: '#fcfdfb', dark: '#1a2723' },
  ink: { light: '#14201d', dark: '#e9efe9' },
  'ink-2': { light: '#3f4e48', dark: '#b7c4bc' },
  'ink-3': { light: '#56655d', dark: '#96a69d' },
  pencil: { light: '#5f6a64', dark: '#9aa7a0' },
  rule: { light: '#c9d6c8', dark: '#2a3a34' },
  'rule-2': { light: '#7c9a88', dark: '#4f7161' },
  red: { light: '#b3221f', dark: '#ff8b7b' },
  'red-wash': { light: '#f7e4df', dark: '#33201d' },
  carbon: { light: '#2a3f9d', dark: '#a9bbff' },
  'carbon-wash': { light: '#e0e5f7', dark: '#1d2745' },
  shadow: { light: 'rgb(20 40 32 / 0.16)', dark: 'rgb(0 0 0 / 0.42)' },
} as const;

/** The inks as custom properties that follow the theme: `--paper: light-dark(…)`. */
export const inksCss = `:root{${Object.entries(inks)
  .map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`)
  .join(';')}}`;
