import type { Vocabulary } from '../../../model/language/vocabulary.ts';

/** What any firm may be called behind the word of its trade. */
export const firms =
  'company|firm|group|giant|outfit|specialist|player|titan|behemoth|heavyweight|powerhouse|pioneer|leader|startup|start up|unicorn|upstart|conglomerate|incumbent|veteran|challenger|newcomer';
/** Whoever makes things. */
export const makers = `${firms}|maker|manufacturer|producer|designer|developer|supplier|vendor|builder`;
/** Whoever lets or runs things. */
export const services = `${firms}|provider|services company|services firm|services group|services provider|service provider|services giant|operator|vendor|supplier|developer`;
/** The same where "the cloud group" is only a part of one. */
export const parted = services.replace('|group|', '|');
/** Whoever serves people over the internet goes by the service itself. */
export const sites = `${services}|service|platform|app|site|website|network`;

/** The trade of a firm, the words it goes by, what may stand behind them, and the words that say it alone. */
export const trade = (sort: string, words: string, heads: string, alone = ''): Vocabulary<string> => [
  [`[${words}] [${heads}]`, sort],
  ...(alone ? [[alone, sort] as const] : []),
];
