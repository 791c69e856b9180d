import { joinedFigures } from '../metric/joined.ts';
import { possessor } from '../nominals/possessor.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SubjectRule } from './subject-rule.ts';

/** "12% of Amazon's revenue, down from 13%", "a figure that analysts had expected to be higher": what is held against a figure is of the same one. */
export const heldAgainstSame: SubjectRule = {
  name: 'whose it is held against',
  resolve: ({ view, figure, actors, like }) => {
    if (!like) return undefined;
    // "compared with Microsoft's 19%": unless another is named by the way.
    const between =
      view.mentions.some((one) => one.from >= like.to && one.to <= figure.from && haltsBetween(view, one.to, figure.from) === 0) ||
      possessor(view, figure, actors) !== undefined;
    return between ? undefined : like.entity;
  },
  examples: [['en', "AWS grew. That is 12% of Amazon's revenue, down from 13% a year ago.", '13%', 'aws']],
  counterExamples: [['en', 'AWS had a share of 33%, compared with 20% for Azure.', '20%', 'azure']],
};

/** "Their shares were 29%, 20% and 13% respectively": each is somebody's, but not the same one's. */
export const severalUnnamed: SubjectRule = {
  name: 'as many as there were names before, each to another',
  resolve: ({ view, figure, actors, nominals }) => {
    if (!hitsIn(view, 'relation', { from: figure.from, to: view.to }).some((hit) => hit.meaning === 'respectively')) return undefined;
    const figures = joinedFigures({ view, figure });
    const first = figures[0] ?? figure;
    const named = actors.some((one) => one.to <= first.from) || nominals.some((one) => one.kind === 'name' && one.to <= first.from);
    return figures.length > 1 && !named && nominals.some((one) => one.kind === 'own' && one.to <= first.from) ? null : undefined;
  },
  examples: [['en', 'Amazon and Microsoft lead. In the third quarter, their market shares were 29% and 20% respectively.', '20%', null]],
  counterExamples: [['en', 'AWS and Azure had market shares of 29% and 20% respectively.', '20%', 'azure']],
};

/** "Azure revenue came to $9 billion. Analysts had expected $8 billion": who looks on speaks of what was told last. */
export const awaited: SubjectRule = {
  name: 'whose the figure before is, which those who look on had expected',
  resolve: ({ nominals, last, goesOn }) => {
    if (!goesOn || last === undefined || last === null) return undefined;
    return nominals.length > 0 && nominals.every((one) => one.kind === 'onlooker' || one.role === 'source') ? last : undefined;
  },
  examples: [['en', 'Microsoft said Azure revenue came to $9 billion. Analysts had expected $8 billion.', '$8 billion', 'azure']],
  counterExamples: [['en', 'Microsoft said Azure revenue came to $9 billion. Oracle had expected $8 billion.', '$8 billion', 'oracle']],
};

/** "Doanh thu của Viettel tại Peru tăng 82%; Burundi tăng 38%": behind the first place the next ones stand for "at them". */
export const placeByPlace: SubjectRule = {
  name: 'whose the figure of the place before is',
  resolve: ({ view, figure, metric, last, nominals }) => {
    if (metric !== 'growth' || !last || view.places.length < 2) return undefined;
    const place = view.places.findLast(({ to }) => to <= figure.from);
    const sign = place && view.passage.tokens[place.from - 1]?.raw;
    if (!place || (sign !== ';' && sign !== ',') || nominals.some((one) => one.kind === 'name' && one.from >= place.to && one.to <= figure.from))
      return undefined;
    const told = view.places.some(
      ({ to }) => to < place.from && view.quantities.some((one) => one.from >= to && one.to <= place.from && one.kind === figure.kind),
    );
    return told && hitsIn(view, 'metric', { from: place.to, to: figure.from }).every((hit) => hit.meaning.verb) ? last : undefined;
  },
  examples: [['vi', 'Doanh thu của Viettel tại thị trường Peru tăng 82%; Burundi tăng 38%; Haiti tăng 15%.', '15%', 'viettel']],
  counterExamples: [['vi', 'Doanh thu của Viettel tăng 82%; kinh tế Burundi tăng 38%.', '38%', null]],
};
