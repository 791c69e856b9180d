import { startOf } from '../metric/words.ts';
import { describedBy } from '../nominals/asides.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, marksBefore } from '../sentence/segments.ts';
import type { SubjectRule } from './subject-rule.ts';
import { deals } from './subject-rule.ts';

/** How many words may stand between a part and whose the whole is: "hai phần ba *doanh thu của* Sea". */
const few = 4;

/** How far behind its opening a bracket may still tell of who stands before it. */
const inBracket = 10;

/** "Microsoft (14%)", "Oracle's $9 billion", "HP với 16,2%". */
export const attached: SubjectRule = {
  name: 'the name the figure is attached to',
  resolve: ({ view, figure, metric, actors }) => {
    if (deals.has(metric)) return undefined;
    const actor = actors.findLast((one) => one.to <= figure.from);
    if (!actor) return undefined;
    // "đứng sau Alphabet, công ty mẹ của Google với 1.779 tỷ USD": whom it describes has it.
    const host = actors[actors.indexOf(actor) - 1];
    // "Shopee đóng góp hai phần ba doanh thu của Sea với 2,2 tỷ USD": of the whole a part is told, which is not its owner's.
    const part = view.quantities.some(
      (one) =>
        (one.kind === 'percent' || one.kind === 'fraction') &&
        one.to <= actor.from &&
        actor.from - one.to <= few &&
        hitsIn(view, 'metric', { from: one.to, to: actor.from }).length > 0 &&
        marksBefore(view, headOf(view, actor.from)).has('of'),
    );
    if (part) return undefined;
    const named = host && describedBy(view, host, actor.from) ? host : actor;
    const link = view.passage.tokens[actor.to];
    const start = startOf(view, figure);
    const comma = link?.raw === ',';
    // "Optus, the No. 2, is cutting prices".
    if (comma && figure.kind === 'rank') return start - actor.to <= 2 && haltsBetween(view, figure.to, figure.to + 1) > 0 ? actor.entity : undefined;
    // "a unit called Openreach, with about 3,000 employees".
    const at = comma ? actor.to + 1 : actor.to;
    // "HPE (8% rise, 11% share) and Cisco": so is the second in its bracket.
    if (link?.raw === '(' && start - at <= inBracket && view.passage.tokens.slice(at, start).every((token) => token.raw !== ')')) return actor.entity;
    if (start - at > 3) return undefined;
    if (genitive(view, actor.to)) return actor.entity;
    const ties = (view.passage.hits[at] ?? []).flatMap((hit) => (hit.cat === 'relation' ? [hit] : []));
    const tied = (meaning: string): boolean => ties.some((hit) => hit.meaning === meaning);
    // "Amazon 33%, Microsoft 23%".
    if (figure.kind === 'percent' && actor.to === start) return actor.entity;
    // "Oracle cut 300 jobs and Intel 12,000": a second name with its figure and no verb.
    const second = view.quantities.some((other) => other !== figure && other.to <= actor.from);
    if ((figure.kind === 'money' || figure.kind === 'count') && actor.to === start && second) return actor.entity;
    // "ahead of Azure at 15.8%", "vượt qua Apple là 16%".
    const marks = marksBefore(view, headOf(view, actor.from));
    const rival = marks.has('than') || marks.has('compared-with');
    // "eBay, with 6.6 per cent, and Apple, at 3.9 per cent": so it does behind a comma in a list.
    const level =
      (!comma || (second && figure.kind === 'percent')) &&
      ties.some((hit) => (hit.meaning === 'at' || ((rival || (second && marks.has('of'))) && hit.meaning === 'copula')) && hit.to === start);
    return level || (tied('with') && !tied('both')) ? named.entity : undefined;
  },
  examples: [
    ['en', 'AWS led the market, ahead of Microsoft (14%) and Google.', '14%', 'microsoft'],
    ['en', 'Oracle led, with Intel (8% rise, 11% share) and Cisco (5% rise, 6.7% share) behind it.', '6.7%', 'cisco'],
    ['en', "Revenue at IBM beat Oracle's $9 billion.", '$9 billion', 'oracle'],
    ['en', 'AWS stayed ahead of Azure at 15.8% and Google at 9.2%.', '9.2%', 'google'],
    ['en', 'BT created a unit called Openreach, with about 3,000 employees.', '3,000 employees', 'openreach'],
    ['en', 'Oracle cut 300 jobs and Intel 12,000 jobs.', '12,000 jobs', 'intel'],
    ['en', 'The shares are Amazon 33%, Tencent 2% and Oracle 5%.', '5%', 'oracle'],
    ['vi', 'Thị phần của Oracle là 14% và của Viettel là 12,7%.', '12,7%', 'viettel'],
    ['en', 'Revenue at IBM jumped 64 per cent, that of Oracle 49.5 per cent and that of Intel 49.1 per cent.', '49.5 per cent', 'oracle'],
    ['vi', 'Samsung đứng đầu với 22% thị phần, vượt qua Apple là 16%.', '16%', 'apple'],
    ['vi', 'Dẫn đầu là EMC, tiếp đến là HP với 16,2% thị phần.', '16,2%', 'hp'],
    ['vi', 'Nvidia đứng sau Alphabet, công ty mẹ của Google với 66% thị phần.', '66%', 'alphabet'],
  ],
  counterExamples: [['en', 'AWS led the market (excluding China) with 33%.', '33%', 'aws']],
};
