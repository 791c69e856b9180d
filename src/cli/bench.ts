// `npm run bench`: how fast prose is read, then how fast a whole site is built of it. One of the two: `-- reading`, `-- site 1000`.
export {};

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asked = (part: string): boolean => words.length === 0 || words.includes(part);

if (asked('reading')) await import('./bench/reading.ts');
if (asked('site')) await import('./bench/site.ts');
if (!asked('reading') && !asked('site')) throw new Error(`no such part of the bench: ${words.join(' ')}; write \`reading\`, \`site\`, or \`site 46 1000\``);
