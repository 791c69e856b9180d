import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { basename, extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOf } from '../hosting/headers.ts';
import { send } from './compress.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The path that is asked for, its letters as they are written; nothing where the address is none. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(`http://localhost${address}`).pathname);
  } catch {
    return undefined;
  }
}

/** The file that a path of the site stands for, inside `root` and nowhere else. */
function fileFor(root: string, path: string): string | undefined {
  const file = join(root, normalize(path));
  if (path.includes('\0') || !file.startsWith(root)) return undefined;
  const index = join(file, 'index.html');
  if (existsSync(index)) return index;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves a built site from a folder, with this project's headers unless told others; port 0 takes a free one. */
export function serve(folder: string, port = 0, headers: typeof headersOf = headersOf): Promise<{ readonly server: Server; readonly address: string }> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return void response.writeHead(400).end();
    const found = fileFor(root, path);
    if (found && basename(found) === 'index.html' && !path.endsWith('/'))
      return void response.writeHead(301, { location: `${encodeURIComponent(basename(path))}/` }).end();
    const file = found ?? join(root, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.statusCode = found ? 200 : 404;
    for (const [name, value] of Object.entries({ ...headers(path), 'Content-Type': type, Vary: 'Accept-Encoding' })) response.setHeader(name, value);
    send(createReadStream(file), response, type, String(request.headers['accept-encoding'] ?? ''));
  });
  return new Promise((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => {
      const bound = server.address();
      done({ server, address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}/` });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve('dist', Number(process.env.PORT ?? 4321)).catch(() => serve('dist'));
  console.log(`Sổ Mây: ${address}`);
}
