import type { Evidence } from '../extract/article.ts';
import type { Reading } from '../model/reading.ts';

/** For each figure of an article the rule that read it and the evidence for every slot. */
export function explainReading({ file, figures, evidence }: Reading & { readonly evidence: Evidence }): string {
  const entries = figures.map((figure, index) => {
    const found = evidence[index];
    return [
      `${figure.text}  ← ${figure.rule}`,
      `  subject   ${figure.subject ?? '–'}  (${found?.subject.how ?? 'none'})`,
      `  metric    ${figure.metric ?? '–'}  (${[found?.metric.rule ?? 'none', found?.metric.word && `"${found.metric.word.phrase}"`].filter(Boolean).join(': ')})`,
      `  period    ${figure.period ? `${figure.period.label} (${figure.period.basis})` : '–'}`,
      `  scope     ${figure.scope.geography ?? '–'} · ${figure.scope.market ?? '–'}`,
      `  said by   ${figure.attributedTo ?? '–'} · ${figure.modality}`,
    ].join('\n');
  });
  return `${file}\n\n${entries.join('\n\n')}\n`;
}
