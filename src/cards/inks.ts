/** The light theme, for pictures that know no style sheet. The same as `styles/tokens.css`. */
export const inks = {
  paper: '#f4f8f2',
  bar: '#e7efe4',
  ink: '#14201d',
  ink2: '#3f4e48',
  ink3: '#56655d',
  pencil: '#5f6a64',
  rule: '#c9d6c8',
  rule2: '#7c9a88',
  red: '#b3221f',
} as const;
