import { defaultSchema, type Schema } from 'hast-util-sanitize';

const attributes = defaultSchema.attributes ?? {};

/** What an article's HTML may hold: GitHub's safe set, and our own marks. */
export const safeSchema: Schema = {
  ...defaultSchema,
  // Ids are our own: articles carry no HTML, so there is nothing to clobber.
  clobber: [],
  // Nothing is asked of other sites: pictures are not shown.
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source'].includes(name)), 'data', 'time'],
  attributes: {
    ...attributes,
    a: [...(attributes.a ?? []).filter((one) => !Array.isArray(one) || one[0] !== 'className'), 'className', 'dataFigure', 'tabIndex', 'rel'],
    span: ['className', 'dataFigure'],
    td: ['className'],
    th: ['className'],
    data: ['value', 'className'],
    time: ['dateTime'],
    p: ['id'],
  },
};
