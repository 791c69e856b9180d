import type { Card } from './card.ts';
import { box, type Element, sans, serif, words } from './element.ts';
import { lightInks } from './inks.ts';

/** What other sites show at full width, in pixels. */
export const size = { width: 1200, height: 630 } as const;

/** Where a chart is drawn on its card: below its title, down to the foot. */
export function chartRoom({ title }: Card) {
  const y = wraps(title) ? 226 : 180;
  return { x: 132, y, width: 1008, height: 600 - y };
}

// At 46 px a line of the headline holds about so many letters.
const wraps = (title: string) => title.length > 46;

/** A card as a tree of boxes (a line is a box too, for a border is painted through three masks): ledger paper, the double rule of the margin, a headline, and below the line a figure. */
export const layout = (card: Card): Element =>
  box({ ...size, background: lightInks.paper, color: lightInks.ink, position: 'relative', flexDirection: 'column' }, [
    ...[88, 94].map((left) => box({ position: 'absolute', left, top: 0, width: 2, height: size.height, background: lightInks['rule-2'] })),
    box({ flexDirection: 'column', flexGrow: 1, padding: '44px 60px 0 132px' }, [top(card), headline(card), card.lead ? lead(card.lead) : undefined]),
    card.figure && figure(card.figure),
  ]);

const top = ({ site, kicker, companies, chart }: Card): Element =>
  box({ justifyContent: 'space-between', alignItems: 'flex-start', height: 58 }, [
    box({ alignItems: 'center', gap: 26, paddingTop: 8, maxWidth: 680, overflow: 'hidden' }, [
      words(kicker, { ...sans, fontSize: 26, color: lightInks['ink-2'] }),
      chart?.source === undefined ? undefined : words(chart.source, { ...sans, fontSize: 26, color: lightInks['ink-3'], maxWidth: 520, lineClamp: 1 }),
      ...companies.map(({ name, colour }) =>
        box({ alignItems: 'center', gap: 10 }, [box({ width: 7, height: 24, background: colour }), words(name, { ...sans, fontSize: 26, fontWeight: 600 })]),
      ),
    ]),
    box({ flexDirection: 'column' }, [
      words(site, { ...serif, fontSize: 40, fontWeight: 700, lineHeight: 1.12, letterSpacing: -1, paddingBottom: 5 }),
      box({ height: 3, background: lightInks.ink }),
      box({ height: 3, marginTop: 2, background: lightInks.ink }),
    ]),
  ]);

/** Long titles are set smaller, so that the whole of them stands: three lines at most. */
const sizeOf = ({ title, chart }: Card): number => {
  if (chart) return wraps(title) ? 42 : 46;
  return [76, 66, 58].find((fontSize) => title.length * fontSize * 0.47 < 940 * (fontSize > 60 ? 2 : 3)) ?? 50;
};

const headline = (card: Card): Element =>
  words(card.title, {
    ...serif,
    fontSize: sizeOf(card),
    fontWeight: 600,
    lineHeight: 1.18,
    letterSpacing: -0.6,
    marginTop: card.chart ? 10 : 40,
    lineClamp: card.chart ? 2 : 4,
  });

const lead = (text: string): Element => words(text, { ...serif, fontSize: 34, lineHeight: 1.35, color: lightInks['ink-2'], marginTop: 18, lineClamp: 3 });

const figure = ({ amounts, of, colour, pencil }: NonNullable<Card['figure']>): Element => {
  const oneUnit = amounts.every(({ unit }) => unit === amounts[0]?.unit);
  const parts = amounts.flatMap(({ sign, number, unit }, i) => [
    ...(i > 0 ? [words('≠', { ...sans, fontSize: 76, color: lightInks.red, margin: '0 20px' })] : []),
    ...(sign ? [words(sign, { ...sans, fontSize: 64, marginRight: 16 })] : []),
    words(number, { ...serif, color: pencil ? lightInks.pencil : lightInks.ink, fontSize: 88, fontWeight: 600, letterSpacing: -1.6 }),
    ...(unit && (!oneUnit || i === amounts.length - 1)
      ? [words(unit, { ...sans, fontSize: 34, color: lightInks['ink-2'], marginLeft: unit.startsWith('%') ? 4 : 16 })]
      : []),
  ]);
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'center',
      height: 208,
      marginLeft: 98,
      padding: '3px 60px 8px 34px',
      background: lightInks.bar,
      position: 'relative',
    },
    [
      box({ position: 'absolute', left: 0, top: 0, width: size.width - 98, height: 3, background: lightInks.ink }),
      parts.length > 0 ? box({ alignItems: 'baseline' }, parts) : undefined,
      box({ alignItems: 'center', gap: 14, marginTop: 4 }, [
        colour ? box({ width: 8, height: 28, background: colour }) : undefined,
        words(of, { ...sans, fontSize: 29, color: lightInks['ink-2'] }),
      ]),
    ],
  );
};
