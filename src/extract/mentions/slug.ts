const ascii = /^[\0-\x7f]*$/;

/** The letters of a name without their signs: "Thế Giới Đỏ" → "The Gioi do". */
const bare = (name: string): string => (ascii.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd'));

/** A name as an id: "Thế Giới Số" → `the-gioi-so`. */
export const slugOf = (name: string): string =>
  bare(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
