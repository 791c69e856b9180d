import { inks } from '../styles/inks.ts';

/** The inks of the light theme: pictures know no style sheet, and stand on other sites. */
export const lightInks = Object.fromEntries(Object.entries(inks).map(([name, { light }]) => [name, light])) as Readonly<Record<keyof typeof inks, string>>;
