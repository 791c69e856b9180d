import project from '../../../package.json';
import type { Edition } from '../../locales/edition.ts';

/** A new issue at the project's tracker (`bugs.url` of package.json), with the page already named in it. */
export function reportLink(page: string, address: string, { labels: { hand } }: Edition): string {
  const link = new URL(`${project.bugs.url}/new`);
  link.search = new URLSearchParams({ title: hand.reportTitle(page), body: hand.reportBody(address) }).toString();
  return link.href;
}
