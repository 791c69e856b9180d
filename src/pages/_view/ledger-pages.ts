import type { Line, Part } from '../../components/further.ts';
import type { LedgerGroup } from '../../components/ledger-row.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Dataset } from '../../model/ledger.ts';
import { shortened } from './further.ts';
import { ledgerOf } from './ledger.ts';
import { oncePerEdition } from './memo.ts';

/** So many rows stand on the ledger's first page, and so many of those without an account. */
const ROWS = 1000;
const UNPLACED = 250;

/** The ledger's first page, and what it leaves to further ones: the ledger of an older story stands below its text. */
export const ledgerPages = oncePerEdition((dataset: Dataset, edition: Edition) => {
  const { labels, format } = edition;
  const { placed, unplaced, metrics } = ledgerOf(dataset, edition);
  const line = ({ title, href, date, lang, rows }: LedgerGroup): Line => ({
    href: `${href}#figures`,
    text: `${title} (${format.number(rows.length)})`,
    aside: format.date(date),
    lang,
  });
  const [full, later] = fitting(placed, ROWS);
  const [open, laterOpen] = fitting(unplaced, UNPLACED);
  const { lines, further: rest } = shortened('ledger', labels.ledger.title, later.map(line));
  const further: readonly Part[] = [rest, { id: 'unplaced', title: labels.ledger.unplaced, lines: laterOpen.map(line) }];
  return { full, lines, open, metrics, entries: count(placed), unplaced: count(unplaced), further };
});

const count = (groups: readonly LedgerGroup[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** Stories in full while they fit; of one that is too long as much as fits, and a line for it. */
function fitting(groups: readonly LedgerGroup[], most: number): readonly [readonly LedgerGroup[], readonly LedgerGroup[]] {
  let room = most;
  const full = groups.flatMap((group) => {
    if (room <= 0) return [];
    const rows = group.rows.slice(0, room);
    room -= group.rows.length;
    return [{ ...group, rows }];
  });
  const whole = room < 0 ? full.length - 1 : full.length;
  return [full, groups.slice(whole)];
}
