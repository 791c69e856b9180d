import type { Entity } from '../../../model/entity.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { World } from './world.ts';

/** What one story tells, before it is put into words: the slots of its sentences. */
export interface Story {
  readonly slug: string;
  readonly published: string;
  readonly publisher: string;
  readonly names: Readonly<Record<string, Entity>>;
  readonly periods: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, Quantity>>;
}

const quantity = (kind: Quantity['kind'], value: number, unit?: string): Quantity => ({
  kind,
  value: Number(value.toPrecision(3)),
  approx: 'exact',
  modality: 'reported',
  ...(unit ? { unit } : {}),
});
const money = (value: number) => quantity('money', value, 'USD');
const percent = (value: number) => quantity('percent', Math.round(value), '%');
const count = (value: number) => quantity('count', Math.round(value));

/** One story of two companies in one quarter. The larger are told of more often; one report in thirty has another number than the others. */
export function storyOf(n: number, { companies, targets, places, analysts, revenue }: World, roll: () => number): Story {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const weighted = () => Math.floor(companies.length ** roll()) - 1;
  const a = weighted();
  const b = [weighted(), weighted(), (a + 1) % companies.length].find((other) => other !== a) ?? 0;
  const quarter = 4 + Math.floor(roll() * 52);
  const [year, part] = [2012 + Math.floor(quarter / 4), (quarter % 4) + 1];
  const day = 1 + Math.floor(roll() * 28);
  const month = part === 4 ? 2 : part * 3 + 2;
  const wrong = () => (roll() < 1 / 30 ? 1.12 : 1);
  const [own, other] = [revenue(a, quarter) * wrong(), revenue(b, quarter) * wrong()];
  const market = revenue(0, quarter) * 3.1;
  return {
    slug: `${companies[a]?.id}-${year}-q${part}-${n}`,
    published: `${part === 4 ? year + 1 : year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    publisher: pick(['Sổ Mây', 'TechCrunch', 'GeekWire', 'Reuters', 'The Register']),
    names: { one: companies[a] as Entity, two: companies[b] as Entity, target: pick(targets), place: pick(places), analyst: pick(analysts) },
    periods: { quarter: `${year}-Q${part}`, year: String(year), next: String(year + 1) },
    amounts: {
      revenue: money(own),
      revenue2: money(other),
      growth: percent((own / revenue(a, quarter - 4) - 1) * 100),
      share: percent((own / market) * 100 + 1),
      share2: percent((other / market) * 100 + 1),
      income: money(own * 0.24),
      margin: percent(24),
      invested: money(1e8 + roll() * 9e9),
      annual: money([0, 1, 2, 3].reduce((sum, one) => sum + revenue(a, quarter - part + 1 + one), 0)),
      customers: count(1000 * Math.ceil(own / 1e7)),
      employees: count(100 * Math.ceil(own / 3e7)),
      price: money(2e7 + roll() * 3e9),
      forecast: money(own * 4.6),
      centres: count(3 + own / 2e8),
      small: money(1e7 + roll() * 4e8),
      capex: money(own * 0.41),
    },
  };
}
