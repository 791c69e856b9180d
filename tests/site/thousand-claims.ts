import { readdirSync, readFileSync } from 'node:fs';
import { dice } from '../../src/cli/bench/dice.ts';

/** What is said of the company; each of each period is a fact of its own. */
const sayings: readonly ((period: string, n: string) => string)[] = [
  (period, n) => `In ${period}, the revenue of Amazon Web Services reached ${n} million dollars`,
  (period, n) => `In ${period}, the operating income of Amazon Web Services was ${n} million dollars`,
  (period, n) => `In ${period}, capital expenditure at Amazon Web Services came to ${n} million dollars`,
  (period, n) => `In ${period}, the net income of Amazon Web Services was ${n} million dollars`,
  (period, n) => `In ${period}, Amazon Web Services had ${n},000 customers`,
  (period, n) => `In ${period}, Amazon Web Services had ${n},000 employees`,
  (period, n) => `In ${period}, Amazon Web Services had ${n} data centres`,
  (period, n) => `In ${period}, the revenue of Amazon Web Services grew ${n.slice(0, 2)}%`,
  (period, n) => `In ${period}, the operating margin of Amazon Web Services was ${n.slice(0, 2)}%`,
  (period, n) => `In ${period}, Amazon Web Services held ${n.slice(0, 2)}% of the worldwide cloud infrastructure market`,
  (period, n) => `In ${period}, Amazon Web Services acquired Rackspace for ${n} million dollars`,
  (period, n) => `Analysts expect the revenue of Amazon Web Services to reach ${n} million dollars in ${period}`,
];
const periods = Array.from({ length: 24 }, (_, i) => 2004 + i).flatMap((year) => [
  ...['first', 'second', 'third', 'fourth'].map((quarter) => `the ${quarter} quarter of ${year}`),
]);
const SENTENCES = 48;

/** Words as people use them, to be drawn from: sentences that are all alike would weigh next to nothing. */
function vocabulary(): readonly string[] {
  const folder = 'content/articles/en';
  const text = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n---\n')[1] ?? '');
  return [...new Set(text.join(' ').match(/(?<![\p{L}\p{N}])\p{Ll}{4,14}(?![\p{L}\p{N}])/gu))];
}

/** Articles that say a thousand things of one company, each once, in sentences of which none is like another. */
export function thousandClaims(): readonly { readonly path: string; readonly source: string }[] {
  const roll = dice(20_061_114);
  const words = vocabulary();
  const some = (n: number) => Array.from({ length: n }, () => words[Math.floor(roll() * words.length)]).join(' ');
  const sentences = periods.flatMap((period) =>
    sayings.map((say) => `${say(period, String(100 + Math.floor(roll() * 899)))}. ${say === sayings[0] ? 'Amazon Web Services' : 'The company'} ${some(14)}.`),
  );
  return Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, i) => ({
    path: `en/year-${i}.md`,
    source: `---\ntitle: "${some(6)}"\npublished: 2028-02-${String(1 + i).padStart(2, '0')}\nsource: { publisher: Reuters }\n---\n\n${sentences.slice(i * SENTENCES, (i + 1) * SENTENCES).join('\n\n')}\n`,
  }));
}
