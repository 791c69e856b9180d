import { amountRule } from './amount-rule.ts';
import { fractionRule } from './fraction-rule.ts';
import { multipleRule } from './multiple-rule.ts';
import type { QuantityRule } from './quantity-reading.ts';
import { rankRule } from './rank-rule.ts';
import { vagueRule } from './vague-rule.ts';

/** Every way a quantity is written. The longest reading at a token wins; of equal ones the first listed. */
export const quantityRules: readonly QuantityRule[] = [rankRule, multipleRule, fractionRule, vagueRule, amountRule];
