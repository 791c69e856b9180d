import type { Cast, EventWords } from '../event-words.ts';

const someone = (words: string | undefined) => words ?? 'an unnamed party';
const between = (cast: Cast) => [cast('supplier'), cast('partner'), cast('customer')].filter(Boolean).join(' and ');

/** What happens between companies, in English. */
export const eventWords: EventWords = {
  events: {
    partnership: 'Partnership',
    contract: 'Contract',
    investment: 'Investment',
    acquisition: 'Acquisition',
    'acquisition-attempt': 'Attempted purchase',
    launch: 'Launch',
    expansion: 'Expansion',
    'spin-off': 'Spin-off',
    shutdown: 'Closure',
  },
  event: (type, cast) => {
    switch (type) {
      case 'partnership':
        return `${between(cast) || someone(cast('partner'))} work together`;
      case 'contract':
        return cast('customer') && (cast('supplier') || cast('product'))
          ? `${cast('customer')} chooses ${cast('product') && cast('supplier') ? `${cast('product')} from ${cast('supplier')}` : (cast('product') ?? cast('supplier'))}`
          : `${between(cast) || someone(cast('agent'))} sign a contract`;
      case 'investment': {
        const [investor, into] = [cast('investor') ?? cast('agent'), cast('target') ?? cast('place') ?? cast('product')];
        if (!investor && into) return `${into}: money raised`;
        return investor && into ? `${investor}: money into ${into}` : `${someone(investor)}: an investment`;
      }
      case 'acquisition':
        return `${someone(cast('buyer'))}: purchase of ${someone(cast('target'))}`;
      case 'acquisition-attempt':
        return `${someone(cast('buyer'))}: failed bid for ${someone(cast('target'))}`;
      case 'launch':
        return `${someone(cast('owner') ?? cast('agent') ?? cast('supplier'))}: launch of ${cast('product') ?? 'a service'}`;
      case 'expansion':
        return `${someone(cast('owner') ?? cast('agent'))}: expansion${cast('place') ? ` into ${cast('place')}` : ''}`;
      case 'spin-off':
        return `${someone(cast('owner') ?? cast('agent'))}: spin-off of ${someone(cast('target') ?? cast('product'))}`;
      case 'shutdown':
        return cast('place') && !cast('product') && !cast('target')
          ? `${someone(cast('owner') ?? cast('agent'))}: departure from ${cast('place')}`
          : `${someone(cast('owner') ?? cast('agent'))}: closure of ${cast('product') ?? cast('target') ?? 'a site'}`;
    }
  },
};
