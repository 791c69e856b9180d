import { haltsBetween } from '../sentence/clauses.ts';
import { headOf, marksBefore } from '../sentence/segments.ts';
import type { SubjectRule } from './subject-rule.ts';

/** How many words the name may stand before its place or share: "with Microsoft's Azure in a distant second place at about 8%". */
const near = 10;

/** "fifth place Cisco", "third-placed Google": the place that a name is led in with is its own. */
export const placed: SubjectRule = {
  name: 'who is named right behind his place',
  resolve: ({ view, figure, actors }) => {
    if (figure.kind !== 'rank') return undefined;
    const one = actors.find(({ from }) => from === figure.to + 1);
    return one && headOf(view, one.from) <= figure.from ? one.entity : undefined;
  },
  examples: [['en', 'Oracle lost share, while fifth-placed Cisco gained 2%.', 'fifth', 'cisco']],
  counterExamples: [['en', 'Oracle came second, Cisco third.', 'second', 'oracle']],
};

/** "AWS leads with 31%, with Azure in second place at 20%". */
export const beside: SubjectRule = {
  name: 'who stands beside the subject, behind a comma and "with"',
  resolve: ({ view, figure, metric, actors }) => {
    if (figure.kind !== 'rank' && metric !== 'market-share') return undefined;
    const actor = actors.findLast((one) => one.to <= figure.from);
    if (!actor || figure.from - actor.to > near || haltsBetween(view, actor.to, figure.from) > 0) return undefined;
    const head = headOf(view, actor.from);
    return view.passage.tokens[head - 2]?.raw === ',' && marksBefore(view, head).has('with') ? actor.entity : undefined;
  },
  examples: [
    ['en', 'AWS is above 35% of the market, with Azure in a distant second place at about 8%.', '8%', 'azure'],
    ['en', 'AWS leads the market with 31%, with Azure in second place at 20%.', 'second', 'azure'],
    ['vi', 'AWS dẫn đầu với 31% thị phần, với Azure đứng thứ hai ở mức 20%.', '20%', 'azure'],
  ],
  counterExamples: [['en', 'AWS worked with Azure and has 31% of the market.', '31%', 'aws']],
};
