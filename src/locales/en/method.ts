import type { Labels } from '../labels.ts';

/** The method page in English. */
export const methodWords: Labels['method'] = {
  title: 'Method',
  lead: 'From a sentence to a mark: what the machine reads, what the editors correct, and what the ledger does not know.',
  sections: [
    {
      id: 'reading',
      title: 'The machine reads each sentence',
      paragraphs: [
        'When the site is built, the machine reads our own articles. It finds every number, brings it to its base unit (“$3.53 billion” becomes $3,530,000,000), and looks in the sentence for whose it is, what it measures, when and where. Each number keeps its whole sentence and the name of the rule that read it.',
        'Where the sentence is silent the ledger is blank. A number that belongs to nobody is kept, and never drawn.',
      ],
    },
    {
      id: 'dates',
      title: 'Dates and periods',
      paragraphs: [
        '“The latest quarter” or “last year” is counted from the dateline. Where an original carries no date, the editors infer one from the text and say so. If a sentence names a month, the ledger enters a month.',
      ],
    },
    {
      id: 'reconciling',
      title: 'When two sentences do not agree',
      paragraphs: [
        'Two numbers for the same company, metric, scope and period meet. If they are equal within the precision each states, they agree. If not, both go on the page, joined by a red ≠. The ledger takes no average and deletes nothing.',
        'Another scope is not a contradiction: a share of the world and a share of China never stand in one panel.',
      ],
    },
    {
      id: 'checks',
      title: 'The editors check',
      paragraphs: [
        'Editors hold figures against other sources and enter a finding: supported, contradicted, misattributed, overstated, or no source found. The finding stands beside the machine’s reading and never over it. A figure set aside is still drawn, hollow.',
      ],
    },
  ],
  rules: 'Rules in use',
  rulesLead: 'Rules are named as a person would say them. On the right, how often each has read a number in the English articles.',
  ruleColumn: 'Rule',
  timesColumn: 'Times',
  exampleColumn: 'Example',
  accuracy: 'How well the machine reads',
  accuracyText: [
    'We annotated a set of other articles by hand: every number, date, organisation and event that a careful reader finds in them. Then the machine read the same articles and was marked place by place. A third are held back: people who did not run the machine wrote and annotated them, others of the same kind checked the annotation, and no rule was written from their text. The totals of half of them were seen before, so the column “unseen” may be a little kinder than a wholly new article would be. The set is small, and each rate is a rough one.',
    'Numbers, dates, organisations and events: the rate is F1, which counts wrong readings, missed ones and readings of what is not there. A wrong reading is worse than a missed one, so they are counted apart. “Whose, what, which period”: the rate among the numbers read right; a blank that should have been filled counts as wrong.',
  ],
  accuracyOf: { vi: 'Articles in Vietnamese', en: 'Articles in English' },
  measureColumn: 'What is read',
  unseenColumn: 'Unseen',
  tunedColumn: 'Tuned on',
  measures: { figures: 'Numbers', dates: 'Dates', mentions: 'Organisations', events: 'Events', subject: 'Whose', metric: 'What', period: 'Which period' },
  misses: { wrong: (n) => `${n} wrong`, missed: (n) => `${n} missed`, extra: (n) => `${n} extra` },
  missed: 'What is often missed',
  missedText: [
    'Events told in a roundabout way, or over several sentences, are often missed. A period named once at the head of a paragraph may not reach the number at its end. Where a sentence compares two companies, a number may be given to the other one. Companies the gazetteer does not name are harder to recognise, and “the firm” or “the buyer” may be taken for the wrong one. Whom a share is given to (“gave Huawei a share of 2%”) is not seen as its owner. Of deals many are missed: the table above says how many.',
    'That is why each mark leads to its sentence: where in doubt, read it.',
  ],
};
