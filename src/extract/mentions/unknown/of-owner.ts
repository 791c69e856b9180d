import { hitAt } from '../../lexicon/passage.ts';
import { nameAt } from '../name-at.ts';
import { signEnding } from './beside.ts';
import type { Run, UnknownRule } from './run.ts';

const houses: ReadonlySet<string> = new Set(['broker', 'bank', 'analyst', 'fund']);

/** Whether a known company stands behind "của" right behind the run. */
function companyOwns({ passage, to }: Run): boolean {
  const { entities, language } = passage.lexicon;
  if (!language.possessorLast || hitAt(passage, 'relation', to)?.meaning !== 'of') return false;
  const owner = nameAt(passage, to + 1)?.meaning.entity;
  // "Ann Poe của Bernstein": who writes of companies has analysts.
  return owner !== undefined && entities.get(owner)?.type === 'company' && !entities.get(owner)?.sorts.some((sort) => houses.has(sort));
}

/** "cho Nordlake Shipping của Đan Mạch": what somebody deals with and a country has is a company; words of no language name no person. */
function countryOwns({ passage, from, to, sentence, article }: Run): boolean {
  const { entities, language, joints } = passage.lexicon;
  // "Zentavo của Đan Mạch nắm 30%": so is the one that a clause begins with.
  const leads = from === sentence.from || joints.has(passage.tokens[from - 1]?.low ?? '');
  const dealt = signEnding(passage, from, 'of') !== undefined || (leads && to - from === 1 && !article.surnames().has(passage.tokens[from]?.low ?? ''));
  if (!language.possessorLast || !dealt || hitAt(passage, 'relation', to)?.meaning !== 'of') return false;
  return entities.get(nameAt(passage, to + 1)?.meaning.entity ?? '')?.type === 'place';
}

/** "hội nghị Ignite của Microsoft", "nhà phân tích Ann Poe của Acme": behind a noun it may be anything. */
function begins({ passage, from, sentence }: Run): boolean {
  const before = passage.tokens[from - 1];
  if (from === sentence.from || before === undefined || before.kind !== 'word') return true;
  return passage.lexicon.functionWords.has(before.low) || passage.lexicon.joints.has(before.low) || signEnding(passage, from, 'of') !== undefined;
}

/** "Adayroi của Vingroup, Lazada của Alibaba": a name that a company has is its brand or daughter. */
export const ofOwner: UnknownRule = {
  name: '{Name} của {company}',
  examples: [
    ['vi', 'Đứng sau là Zentavo của Alibaba.', 'zentavo'],
    ['vi', 'Hãng bán vốn cho Zentavo Shipping của Đan Mạch.', 'zentavo-shipping'],
    ['vi', 'Zentavo của Đan Mạch là nhà thầu lớn.', 'zentavo'],
  ],
  counterExamples: [
    ['vi', 'Đứng sau là Chủ tịch của Alibaba.'],
    ['vi', 'Đứng sau là CEO của Alibaba.'],
    ['vi', 'Hội nghị Zentavo của Microsoft khai mạc.'],
    ['vi', 'Nhà phân tích Mark Zentavo của Bernstein nói thế.'],
    ['vi', 'Ông Sơn nói về Zentavo của Việt Nam.'],
    ['vi', 'Giới phân tích bi quan. Ann Zentavo của Goldman Sachs nói thế.'],
  ],
  read(run) {
    const { passage, from, to } = run;
    const { coined } = passage.lexicon.language;
    return (companyOwns(run) || countryOwns(run)) && begins(run) && to - from <= 2 && coined?.test(passage.tokens[from]?.raw ?? '') !== false ? run : undefined;
  },
};
