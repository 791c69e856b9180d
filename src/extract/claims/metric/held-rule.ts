import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';

const wholes: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'net-income', 'operating-income']);
const inMarket = ({ view, words, carried }: MetricCase): boolean =>
  carried === 'market-share' || hitsIn(view, 'market', view).length > 0 || words.some((word) => word.meaning.metric === 'market-share' && !word.meaning.owns);

/** "Viettel và MobiFone lần lượt nắm 43,5% và 21,4%": what several hold is a market. */
const several = ({ view, words }: MetricCase): boolean =>
  hitsIn(view, 'relation', view).some((hit) => hit.meaning === 'respectively' || hit.meaning === 'jointly') &&
  !words.some((word) => word.meaning.metric === 'stake');

/** "mang về 7.869 tỷ, trong đó Nhật Bản chiếm 39%": a part of the amount before. */
function ofWhich({ view, index, earlier }: MetricCase, verb: Hit<'metric'>): boolean {
  const at = view.quantities.slice(0, index).findLastIndex((one) => one.kind === 'money' || one.kind === 'count');
  const whole = view.quantities[at];
  // "Thị trường đạt 10 tỷ USD, trong đó AWS chiếm 33%": a part of a market is a share of it.
  return (
    whole !== undefined &&
    earlier[at]?.metric !== 'market-size' &&
    // "Seven vendors, among them IBM, hold 21%": not where that is only said by the way.
    hitsIn(view, 'relation', { from: whole.to, to: verb.from }).some((hit) => hit.meaning === 'of-which' && haltsBetween(view, hit.to, verb.from) === 0)
  );
}

/** "Doanh thu đạt 2.894 tỷ đồng. Trong đó thị trường quốc tế chiếm 19%": of the amount of the sentence before. */
const ofBefore = ({ view, carried }: MetricCase): boolean => wholes.has(carried) && hitAt(view.passage, 'relation', view.from)?.meaning === 'of-which';

/** "controls 40% of the payments in the country": of what no firm and nobody is, one holds a share. */
function ofThings({ view, figure }: MetricCase): boolean {
  const of = hitAt(view.passage, 'relation', figure.to);
  if (of?.meaning !== 'of') return false;
  const near = { from: of.to, to: Math.min(view.to, of.to + 4) };
  const firm =
    view.mentions.some((one) => one.from >= near.from && one.from < near.to) || nominalsOf(view).some((one) => one.from >= near.from && one.from < near.to);
  const { plural } = view.passage.lexicon.language;
  const many = view.passage.tokens.slice(near.from, near.to).some((token) => token.kind === 'word' && plural?.test(token.low) === true);
  return many && !firm && hitsIn(view, 'sort', near).length === 0 && hitsIn(view, 'cue', near).length === 0;
}

/** "made 87% of its revenue in shops, while AWS accounted for 13%": of what another part was taken. */
function ofSame({ view, index, earlier }: MetricCase): Metric | undefined {
  const [before, told] = [view.quantities[index - 1], earlier[index - 1]];
  const whole = told?.evidence.metric.word?.meaning.metric ?? null;
  return (before?.kind === 'percent' || before?.kind === 'fraction') && told?.metric === null && wholes.has(whole) && !told.evidence.metric.topic
    ? (whole ?? undefined)
    : undefined;
}

/** What a part is taken of where no word says so: what the last part was taken of, or what the sentence before counted. */
const wholeOf = ({ earlier, carried }: MetricCase): Metric | null =>
  earlier.findLast((told) => told.metric === null && wholes.has(told.evidence.metric.word?.meaning.metric ?? null))?.evidence.metric.word?.meaning.metric ??
  (wholes.has(carried) ? carried : null);

/** "Games still account for three quarters", "orders made up 14 per cent": where no market is told of and nobody sells, a part of whatever it is. */
function composed({ view, words, carried, earlier }: MetricCase, verb: Hit<'metric'>): boolean {
  const market =
    carried === 'market-share' || carried === 'market-size' || earlier.some((told) => told.metric === 'market-share' || told.metric === 'market-size');
  if (market || hitsIn(view, 'market', view).length > 0 || words.some(({ meaning }) => meaning.metric === 'market-share' && !meaning.verb)) return false;
  const who = nominalsOf(view).findLast((one) => one.role === 'subject' && one.to <= verb.from);
  return who === undefined || (who.kind !== 'crowd' && haltsBetween(view, who.to, verb.from) > 0 && haltsBetween(view, who.to, verb.from) !== 2);
}

/** "nắm 80% cổ phần" is a stake, "chiếm 45% doanh thu" a part of a whole: what stands right behind decides. */
export const heldRule: MetricRule = {
  name: '{hold} {percent}',
  examples: [
    ['en', 'Alibaba holds 14% of Paytm.', '14%', 'stake'],
    ['vi', 'Tỷ lệ nợ xấu của ACB được giữ ở mức 1,6%.', '1,6%', null],
    ['en', 'Alibaba controls 40% of the online transactions in the country.', '40%', 'market-share'],
    ['en', 'Alibaba holds 14% of the venture.', '14%', 'stake'],
    ['vi', 'Trên thị trường đám mây, AWS chiếm 33%.', '33%', 'market-share'],
    ['vi', 'Viettel và MobiFone lần lượt nắm 43,5% và 21,4%.', '43,5%', 'market-share'],
    ['en', 'International sales made up 45% of the total.', '45%', null],
    ['en', 'Large orders made up 14 per cent of the total.', '14 per cent', null],
    ['vi', 'Trò chơi trực tuyến vẫn chiếm 60%.', '60%', null],
    ['en', 'In the cloud market seven vendors, among them IBM and SAP, together hold 21%.', '21%', 'market-share'],
    ['en', "Shops brought in 87% of Amazon's revenue, while AWS accounted for a mere 13%.", '13%', null],
    ['en', 'Overseas markets brought in $3 billion, of which Japan accounted for 39 per cent.', '39 per cent', null],
    ['vi', 'Trên thị trường di động, Viettel nắm 43,5%.', '43,5%', 'market-share'],
    ['vi', 'Doanh thu của VNG đạt 2.894 tỷ đồng. Trong đó doanh thu từ thị trường quốc tế chiếm 19%.', '19%', null],
  ],
  counterExamples: [['en', 'Alibaba grew 14%.', '14%']],
  read(on) {
    const { figure, words } = on;
    const verb = nearestWord(on);
    if (!verb?.meaning.verb || verb.meaning.metric !== 'market-share') return undefined;
    // "Tỷ lệ lợi nhuận chiếm 21%": what the verb says of is named before it.
    const topic = words.findLast((word) => word.to <= verb.from && (word.meaning.metric === 'margin' || word.meaning.metric === 'stake'));
    if (topic && haltsBetween(on.view, topic.to, figure.from) === 0) return { metric: topic.meaning.metric, word: topic };
    const behind = words.find((word) => word.from >= figure.to && word.from - figure.to <= 4 && !word.meaning.verb);
    // "Tỷ lệ nợ xấu của ACB được giữ ở mức 1,6%": nor is what measures nothing a part of anything.
    const idle = words.findLast(
      (word) => word.to <= verb.from && word.meaning.metric === null && !word.meaning.weak && word.meaning.kinds.includes(figure.kind),
    );
    if (!behind && idle && haltsBetween(on.view, idle.to, verb.from) === 0) return { metric: null, word: idle };
    // "International sales made up 45% of the total": a part of sales.
    const part = words.findLast((word) => word.to <= verb.from && verb.from - word.to <= 2 && wholes.has(word.meaning.metric));
    if (!behind && part && hitsIn(on.view, 'market', on.view).length === 0) return { metric: null, word: verb };
    if (!behind && ofBefore(on)) return { metric: null, word: verb, topic: on.carried };
    const same = behind ? undefined : ofSame(on);
    if (same) return { metric: null, word: verb, topic: same };
    if (!behind && ofWhich(on, verb)) return { metric: null, word: verb };
    if (!behind && !verb.meaning.owns && composed(on, verb)) return { metric: null, word: verb, topic: wholeOf(on) };
    if (verb.meaning.owns && !behind && !inMarket(on) && !several(on)) return { metric: ofThings(on) ? 'market-share' : 'stake', word: verb };
    if (!behind || behind.meaning.metric === 'market-share' || behind.meaning.weak) return { metric: 'market-share', word: verb };
    if (behind.meaning.metric === 'market-size') return { metric: 'market-share', word: verb };
    return { metric: behind.meaning.metric === 'stake' ? 'stake' : null, word: behind };
  },
};
