import { contentPolicyHeader } from './policy.ts';

const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicyHeader("'none'"),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Paths that any site may read: tables to work with, charts to frame. */
const open: readonly { readonly prefix: RegExp; readonly glob: readonly string[]; readonly headers: Readonly<Record<string, string>> }[] = [
  { prefix: /^\/data\//, glob: ['/data/*'], headers: { 'Access-Control-Allow-Origin': '*' } },
  { prefix: /^\/(?:en\/)?embed\//, glob: ['/embed/*', '/en/embed/*'], headers: { 'Content-Security-Policy': contentPolicyHeader('*') } },
  { prefix: /^\/(?:_astro|styles)\//, glob: ['/_astro/*', '/styles/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** The headers of one path. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return Object.assign({}, everywhere, ...open.filter(({ prefix }) => prefix.test(path)).map(({ headers }) => headers));
}

const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** `_headers` as Netlify and Cloudflare Pages read it; `! Name` takes back what `/*` set. */
export function headersFile(): string {
  const again = (headers: Readonly<Record<string, string>>) =>
    Object.keys(headers)
      .filter((name) => name in everywhere)
      .map((name) => `  ! ${name}`);
  const blocks = [['/*', ...lines(everywhere)], ...open.flatMap(({ glob, headers }) => glob.map((path) => [path, ...again(headers), ...lines(headers)]))];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** The same for nginx, to be included in a `server` block. */
export function nginxFile(): string {
  const add = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  add_header ${name} ${JSON.stringify(value)} always;`);
  const locations = open.flatMap(({ glob }) => glob.map((path) => path.slice(0, -1)));
  return `${['/', ...locations].map((path) => [`location ${path} {`, ...add(headersOf(path)), '}'].join('\n')).join('\n')}\n`;
}
