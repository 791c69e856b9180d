/** The sorts that say little: any company may be called so, whatever its trade. */
export const anybodys: ReadonlySet<string> = new Set([
  'company',
  'startup',
  'business',
  'group',
  'unit',
  'cloud-unit',
  'tech-giant',
  'one',
  'pointed',
  'organisation',
]);
