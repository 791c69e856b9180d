import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { dist, paths } from './built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Matters of taste: the compiler leaves these as they are written.
    'no-inline-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

test.each([...paths].filter((path) => path.endsWith('.html')))('%s is valid HTML', async (path) => {
  const { results } = await validator.validateString(readFileSync(join(dist, path), 'utf8'));
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).slice(0, 8)).toEqual(
    [],
  );
});
