/**
 * The step of the last digit that a number states: 0.01 tỷ for "3,53 tỷ", 0.1 tỷ for "3,5 tỷ", 1 triệu for "254 triệu".
 * Closing zeros of a whole number may be rounding, so "250 triệu" states two digits and "1 tỷ" one.
 */
export function stepOf(value: number, text: string): number {
  if (value === 0) return 1;
  const written = /\d[\d.,]*/u.exec(text)?.[0].replace(/[.,]$/u, '') ?? '';
  const decimals = /[.,](\d{1,2})$/u.exec(written)?.[1] ?? '';
  if (decimals) {
    const size = Number(
      written
        .replace(/[.,](?=\d{1,2}$)/u, 'p')
        .replace(/[.,]/gu, '')
        .replace('p', '.'),
    );
    if (size > 0) return tidy((Math.abs(value) / size) * 10 ** -decimals.length);
  }
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const stated = mantissa.replace('.', '').length;
  const digits = Math.max(stated, Math.min(2, written.replace(/\D/gu, '').length));
  return tidy(10 ** (Number(exponent) - digits + 1));
}

/** 4.1e9 / 4.1 is not quite 1e9 in binary. */
function tidy(step: number): number {
  return Number(step.toPrecision(12));
}
