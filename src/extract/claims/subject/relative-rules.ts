import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { startOf } from '../metric/words.ts';
import { antecedent } from '../nominals/antecedent.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, verbal } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { entityOf } from './clause-subject.ts';
import type { SubjectRule } from './subject-rule.ts';

/** "Grab, which was last valued at $6 billion". */
export const relative: SubjectRule = {
  name: 'whom a relative clause speaks of',
  resolve: (scene) => {
    const one = antecedent(scene.view, scene.figure, scene.nominals, ({ kind }) => kind === 'crowd');
    // "analysts polled by FactSet, who …" are those that look on.
    if (one && scene.nominals.some((other) => other.kind === 'onlooker' && other.to <= one.from && one.from - other.to <= 3)) return undefined;
    // "the likes of Amazon, IBM and Google, who combined control half of the market": no one's alone.
    if (one?.listed && hitsIn(scene.view, 'relation', { from: one.to, to: scene.figure.from }).some((hit) => hit.meaning === 'jointly')) return null;
    return one && entityOf(scene, one);
  },
  examples: [
    ['en', 'Alibaba challenges the likes of Amazon, IBM and Google, who together hold 55% of the market.', '55%', null],
    ['en', 'SoftBank backed Grab, which was last valued at $6 billion.', '$6 billion', 'grab'],
    ['en', 'HPE was among the vendors that together had a market share of 27%.', '27%', null],
  ],
  counterExamples: [['en', 'SoftBank, which backed Grab, earned $6 billion.', '$6 billion', 'softbank']],
};

/** Where a relative clause begins that says right behind a figure who does it: behind "that", "mà", or, after "the", at once. */
function clauseBehind(view: SentenceView, figure: ColouredQuantity): number | undefined {
  const that = hitAt(view.passage, 'relation', figure.to);
  if (that?.meaning === 'that' || that?.meaning === 'relative' || that?.meaning === 'whom') return that.to;
  const { articles } = view.passage.lexicon;
  return articles.has(view.passage.tokens[startOf(view, figure)]?.low ?? '') ? figure.to : undefined;
}

/** Whether a verb of doing stands at a place, and not one of saying or expecting: "the 10,000 the Times reported", "37% mà StreetAccount dự báo". */
function acts(view: SentenceView, at: number, counted: boolean): boolean {
  const { passage } = view;
  const mood = hitAt(passage, 'modality', at);
  const says = hitAt(passage, 'relation', at)?.meaning === 'by' || (mood !== undefined && mood.meaning.plain !== true);
  const token = passage.tokens[at];
  const plain = token?.kind === 'word' && !token.capital && !passage.lexicon.functionWords.has(token.low);
  return !says && (verbal(view, at) || (counted && plain));
}

/** "the $13 billion that Microsoft had invested", "the 16 regions AWS runs", "53 tỷ USD mà thế giới chi": who does it is said behind. */
export const doneBy: SubjectRule = {
  name: 'who does it, told right behind the figure',
  resolve: (scene) => {
    const { view, figure, nominals } = scene;
    const from = clauseBehind(view, figure);
    const who = from === undefined ? undefined : nominals.find((one) => one.from >= from);
    if (!who || who.kind === 'own' || who.kind === 'onlooker' || (who.from !== from && headOf(view, who.from) !== from)) return undefined;
    // "53 tỷ USD mà thế giới chi": many are named with their verb.
    if (who.kind === 'crowd') return from === figure.to ? undefined : null;
    return acts(view, who.to, figure.kind === 'count') && who.role !== 'source' && !genitive(view, who.to) ? entityOf(scene, who) : undefined;
  },
  examples: [
    ['en', 'IBM is small next to the $13 billion that Microsoft had invested in OpenAI.', '$13 billion', 'microsoft'],
    ['en', 'IBM stood in Virginia, the oldest of the 16 regions AWS runs.', '16 regions', 'aws'],
    ['vi', 'FPT nhỏ hơn nhiều so với 13 tỷ USD mà Microsoft đã đầu tư.', '13 tỷ USD', 'microsoft'],
    ['vi', 'FPT chiếm 1% trong tổng số 53 tỷ USD mà thế giới chi cho dịch vụ đám mây.', '53 tỷ USD', null],
  ],
  counterExamples: [
    ['en', 'IBM spent the $13 billion on Microsoft software.', '$13 billion', 'ibm'],
    ['en', 'IBM paid $13 billion, Microsoft said.', '$13 billion', 'ibm'],
  ],
};
