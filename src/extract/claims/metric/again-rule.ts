import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationBefore } from '../sentence/relations.ts';
import type { Earlier, MetricRule } from './metric-rule.ts';
import { alikeBefore, bare, isChange, isTopic, nounBehind, startOf, toldBefore } from './words.ts';

const same = ({ metric, evidence }: Earlier) => ({ ...evidence.metric, metric });

/** "6.600 tỷ won (5,58 tỷ USD)": the same amount in another currency measures the same. */
export const againRule: MetricRule = {
  name: '{money} ({money})',
  examples: [
    ['vi', 'Lợi nhuận trước thuế đạt 6.600 tỷ won (5,58 tỷ USD).', '5,58 tỷ USD', null],
    ['vi', 'Alibaba công bố doanh thu 205 tỷ nhân dân tệ, tương đương 31 tỷ USD.', '31 tỷ USD', 'revenue'],
  ],
  counterExamples: [['en', 'Alibaba had a profit of $2 billion on revenue of 31 billion yuan.', '31 billion yuan']],
  read(on) {
    const { view, figure, index } = on;
    const [quantity, told] = [view.quantities[index - 1], on.earlier[index - 1]];
    if (figure.kind !== 'money' || quantity?.kind !== 'money' || !told || quantity.unit === figure.unit) return undefined;
    const gap = { from: quantity.to, to: startOf(view, figure) };
    const sign = view.passage.tokens[gap.from]?.kind === 'sign';
    return gap.to - gap.from <= 3 && sign && hitsIn(view, 'metric', gap).length === 0 ? same(told) : undefined;
  },
};

/** "so với 12% một năm trước", "from $1.5 billion": what is compared measures the same. */
export const comparedRule: MetricRule = {
  name: '{figure} against {figure}',
  examples: [
    ['en', 'Microsoft had an EBITDA of $3 billion, compared with $2 billion a year earlier.', '$2 billion', null],
    ['vi', 'Biên lợi nhuận là 21%, so với 15% một năm trước.', '15%', 'margin'],
    ['vi', 'Thị phần của AWS tăng từ 31% lên 33%.', '33%', 'market-share'],
    ['en', "Intel's net income fell to $4.18 billion, or 92 cents per share, from $5.01 billion a year earlier.", '$5.01 billion', 'net-income'],
    ['vi', 'AWS có 32,3% thị phần, giảm so với mức 36% của năm 2018.', '36%', 'market-share'],
    ['vi', 'AWS đang nắm giữ 32,3% thị phần, giảm so với mức 36% của năm 2018.', '36%', 'market-share'],
    ['en', 'Net income came to $46 million, less than half the $116 million it made a year ago.', '$116 million', 'net-income'],
    ['en', 'Revenue grew 49 percent, a bit slower than the 52 percent of the quarter before.', '52 percent', 'growth'],
    ['en', 'Revenue grew 90 percent, against 97 percent in the quarter before.', '97 percent', 'growth'],
  ],
  counterExamples: [
    ['en', 'Revenue of $3 billion compares with a profit of $2 billion.', '$2 billion'],
    ['en', 'Revenue rose 27%, with Azure accounting for more than 50% of the total.', '50%'],
    ['en', 'Revenue saw a 7% increase, while net income rose by 27%.', '27%'],
    ['en', 'Snap lost $514 million, although its revenue rose almost sevenfold to $404 million.', '$404 million'],
    ['vi', 'Snap lỗ 514 triệu USD, dù doanh thu tăng gần 7 lần lên 404 triệu USD.', '404 triệu USD'],
  ],
  read(on) {
    const { view, figure } = on;
    const before = alikeBefore(on);
    if (!before) return undefined;
    const gap = { from: before.quantity.to, to: figure.from };
    const at = startOf(view, figure);
    // "less than half the $116 million it made", "more than twice the $220 million of last year".
    const last = view.quantities[on.index - 1];
    const relation = relationBefore(view, at);
    // "revenue rose almost sevenfold to $404 million": what a change came to is held against nothing.
    const cameTo = relation === 'into' || relation === 'reaching';
    if (!cameTo && (last?.kind === 'fraction' || last?.kind === 'multiple') && last !== before.quantity && at - last.to <= 1 && before.told.metric !== null)
      return same(before.told);
    // "while net income rose by 27%": behind "while" a clause with a verb of its own is another matter.
    const links = hitsIn(view, 'relation', gap);
    // "a bit slower than the 52% of the quarter before".
    const than = links.findLast((hit) => hit.meaning === 'than');
    const link =
      links.findLast((hit) => hit.meaning === 'compared-with') ??
      (than && figure.kind === 'percent' && than.to <= at && figure.from - than.to <= 2 ? than : undefined);
    const moved = on.words.some((word) => link && word.from >= link.to && word.to <= at && isChange(word) && word.meaning.verb);
    const compared = moved ? undefined : link;
    const against =
      (compared !== undefined && figure.from - compared.to <= 5 && !view.actors.some((actor) => actor.from >= compared.to && actor.to <= figure.from)) ||
      relation === 'from' ||
      (cameTo && relationBefore(view, startOf(view, before.quantity)) === 'from');
    if (
      !against ||
      nounBehind(on, figure.to)?.meaning.kinds.includes(figure.kind) ||
      on.words.some(
        (word) =>
          word.meaning.metric !== before.told.metric && word.from >= gap.from && word.to <= gap.to && word.meaning.kinds.includes(figure.kind) && isTopic(word),
      )
    )
      return undefined;
    return before.told.metric === null && !('word' in before.told.evidence.metric) ? undefined : same(before.told);
  },
};

/** "$24 billion in revenue and $2.50 a share, below estimates of $25.5 billion": what was expected is of the last amount of its size, whatever stands between. */
export const estimateRule: MetricRule = {
  name: '{money} … estimates of {money}',
  examples: [['en', 'Dell expects revenue of $24 billion, with earnings of $2.50 per share, below estimates of $25 billion.', '$25 billion', 'revenue']],
  counterExamples: [['en', 'Dell had revenue of $24 billion, and profit beat estimates of $5 billion.', '$5 billion']],
  read(on) {
    const { view, figure } = on;
    if (figure.kind !== 'money') return undefined;
    const start = startOf(view, figure);
    const [word] = hitsIn(view, 'modality', { from: start - 2, to: start });
    if (word?.to !== start || word.meaning.modality !== 'estimated') return undefined;
    const before = alikeBefore(on);
    const last = view.quantities[on.index - 1];
    if (!before || !last || before.quantity === last || before.told.metric === null) return undefined;
    return on.words.some((one) => one.from >= last.to && one.to <= start && one.meaning.kinds.includes('money') && !one.meaning.weak)
      ? undefined
      : same(before.told);
  },
};

/** "Azure grew 93% in the third quarter and 89% in the fourth": a figure with no word of its own goes on with the one before. */
export const listedRule: MetricRule = {
  name: '{figure} and {figure}',
  examples: [
    ['en', 'Azure revenue grew 93 percent in the third quarter and 89 percent in the fourth.', '89 percent', 'growth'],
    ['en', 'Gaming sales plunged 59% to $648 million and those of embedded processors 41% to $861 million.', '41%', 'growth'],
    ['en', 'Sales of servers shrank 23 percent to $2.4 billion, and those of the mainframe by 40 percent.', '40 percent', 'growth'],
  ],
  counterExamples: [['en', 'Azure revenue grew 93 percent and profit 89 percent.', '89 percent']],
  read(on) {
    const { view, figure } = on;
    // "sales shrank 23 percent to $2.4 billion, and those of the mainframe by 40 percent": with "by" the change goes on, not the amount it came to.
    // "and those of embedded processors 41%", "that of Huawei Cloud 49.1 per cent".
    const last = alikeBefore(on);
    const gapped = last && hitsIn(view, 'relation', { from: last.quantity.to, to: figure.from }).findLast((hit) => hit.meaning === 'gapped');
    if (gapped && figure.kind !== 'count' && haltsBetween(view, gapped.to, figure.from) === 0) return same(last.told);
    const by = relationBefore(view, startOf(view, figure)) === 'agent';
    const before = by ? alikeBefore(on) : toldBefore(on);
    if (!before || before.quantity.kind !== figure.kind || figure.kind === 'count') return undefined;
    const gap = { from: before.quantity.to, to: figure.from };
    if (on.words.some((word) => word.from >= gap.from && word.to <= gap.to)) return undefined;
    const and = hitsIn(view, 'relation', gap).filter((hit) => hit.meaning === 'both');
    return (and.length === 1 || (by && and.length === 2)) &&
      bare(view, { from: and.at(-1)?.to ?? gap.from, to: gap.to }) &&
      !view.actors.some((actor) => actor.from >= gap.from && actor.to <= gap.to) &&
      on.words.every((word) => word.from < figure.to || word.from - figure.to > 3)
      ? same(before.told)
      : undefined;
  },
};
