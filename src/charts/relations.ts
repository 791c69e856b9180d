import type { RelationKind } from '../locales/account-words.ts';
import type { Drawing, Label, Mark, Stroke } from './drawing.ts';
import { rect } from './shapes.ts';

/** One line of the diagram: who, as what, and the sentence it leads to. */
export interface RelationLine {
  readonly id: string;
  readonly other: string;
  readonly name: string;
  readonly kind: RelationKind;
  readonly manner: 'solid' | 'double' | 'dotted' | 'dashed';
  /** "khách hàng, 2.2017". */
  readonly words: string;
  readonly href: string;
  /** The whole relation, for those who do not see the line. */
  readonly spoken: string;
}

const WIDTH = 980;
const BAR = { x: 484, width: 12 };
const HEAD = 44;
const ROW = 38;
const NAME = 196;
const GAP = 12;

/** Those a company takes from, stands under or competes with on the left; those it gives to on the right. */
const left: ReadonlySet<RelationKind> = new Set(['owner', 'buyer', 'investor', 'supplier', 'rival', 'bidder']);
/** The line ends in an arrow where something is given: left ones give to the company, it gives to the right ones. */
const given: ReadonlySet<RelationKind> = new Set(['buyer', 'investor', 'supplier', 'bidder', 'bought', 'invested', 'customer', 'bid']);

/** How many lines find room on one side. */
export const most = 9;

/** The sides of the account in the order they are drawn. */
export const sidesOf = <T extends { readonly kind: RelationKind }>(lines: readonly T[]) =>
  [lines.filter(({ kind }) => left.has(kind)), lines.filter(({ kind }) => !left.has(kind))] as const;

/** Some of each kind before more of one, in the order given. */
function chosen(side: readonly RelationLine[]): readonly RelationLine[] {
  if (side.length <= most) return side;
  const turn = (line: RelationLine) => side.filter(({ kind }) => kind === line.kind).indexOf(line);
  const picked = new Set(side.toSorted((a, b) => turn(a) - turn(b)).slice(0, most));
  return side.filter((line) => picked.has(line));
}

/** Relations as an account: the company is the line down the middle, the others stand to the left and right of it. */
export function relations(company: { readonly id: string; readonly name: string }, lines: readonly RelationLine[]): Drawing {
  const sides = sidesOf(lines).map(chosen);
  const height = HEAD + Math.max(...sides.map((side) => side.length)) * ROW;
  const rows = sides.flatMap((side, i) =>
    side.map((line, row) => ({ line, y: HEAD + row * ROW + ROW / 2 + 4, toLeft: i === 0, again: side[row - 1]?.other === line.other })),
  );
  return {
    width: WIDTH,
    height: height + 6,
    ground: [{ d: rect(BAR.x, HEAD - 10, BAR.width, height - HEAD + 14), ink: 'fill', entity: company.id }],
    marks: rows.map(({ line, y, toLeft }) => mark(line, y, toLeft)),
    over: [],
    labels: [
      { x: BAR.x + BAR.width / 2, y: 22, anchor: 'middle', runs: [{ text: company.name, face: 'big' }] },
      ...rows.flatMap(({ line, y, toLeft, again }): Label[] => [
        ...(again ? [] : [{ x: toLeft ? 0 : WIDTH - NAME, y: y + 5, entity: line.other, runs: [{ text: line.name, face: 'head' as const }] }]),
        {
          x: toLeft ? BAR.x - 22 : BAR.x + BAR.width + 22,
          y: y - 9,
          ...(toLeft ? { anchor: 'end' as const } : {}),
          runs: [{ text: line.words, face: 'small' }],
        },
      ]),
    ],
  };
}

function mark(line: RelationLine, y: number, toLeft: boolean): Mark {
  const [from, to] = toLeft ? [NAME, BAR.x - GAP] : [BAR.x + BAR.width + GAP, WIDTH - NAME - GAP];
  return {
    id: line.id,
    href: line.href,
    words: line.spoken,
    entity: line.other,
    strokes: [...strokes(line.manner, from, to, y), ...(given.has(line.kind) ? [{ d: `M${to - 7} ${y - 5}l8 5l-8 5`, ink: 'black' as const }] : [])],
    hit: { x: from, y: y - 18, width: to - from, height: 26 },
  };
}

function strokes(manner: RelationLine['manner'], from: number, to: number, y: number): readonly Stroke[] {
  switch (manner) {
    case 'double':
      return [-2.5, 2.5].map((shift) => ({ d: `M${from} ${y + shift}H${to - 4}`, ink: 'axis' }));
    case 'dotted':
      return [{ d: `M${from} ${y}H${to}`, ink: 'dots' }];
    case 'dashed':
      return [{ d: `M${from} ${y}H${to}`, ink: 'black-dash' }];
    case 'solid':
      return [{ d: `M${from} ${y}H${to}`, ink: 'black' }];
  }
}
