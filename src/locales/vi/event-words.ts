import type { Cast, EventWords } from '../event-words.ts';

const someone = (words: string | undefined) => words ?? 'một bên không nêu tên';
const between = (cast: Cast) => [cast('supplier'), cast('partner'), cast('customer')].filter(Boolean).join(' và ');

/** What happens between companies, in Vietnamese. */
export const eventWords: EventWords = {
  events: {
    partnership: 'Hợp tác',
    contract: 'Hợp đồng',
    investment: 'Góp vốn',
    acquisition: 'Mua lại',
    'acquisition-attempt': 'Hỏi mua',
    launch: 'Ra mắt',
    expansion: 'Mở rộng',
    'spin-off': 'Tách công ty',
    shutdown: 'Đóng cửa',
  },
  event: (type, cast) => {
    switch (type) {
      case 'partnership':
        return `${between(cast) || someone(cast('partner'))} hợp tác`;
      case 'contract':
        return cast('customer') && (cast('supplier') || cast('product'))
          ? `${cast('customer')} chọn ${cast('product') ?? cast('supplier')}${cast('product') && cast('supplier') ? ` của ${cast('supplier')}` : ''}`
          : `${between(cast) || someone(cast('agent'))} ký hợp đồng`;
      case 'investment': {
        const [investor, into] = [cast('investor') ?? cast('agent'), cast('target') ?? cast('place') ?? cast('product')];
        if (!investor && into) return `${into} huy động vốn`;
        return investor && into ? `${investor} rót vốn vào ${into}` : `${someone(investor)} đầu tư`;
      }
      case 'acquisition':
        return `${someone(cast('buyer'))} mua ${someone(cast('target'))}`;
      case 'acquisition-attempt':
        return `${someone(cast('buyer'))} hỏi mua ${someone(cast('target'))}, không thành`;
      case 'launch':
        return `${someone(cast('owner') ?? cast('agent') ?? cast('supplier'))} ra mắt ${cast('product') ?? 'dịch vụ mới'}`;
      case 'expansion':
        return `${someone(cast('owner') ?? cast('agent'))} mở rộng${cast('place') ? ` sang ${cast('place')}` : ''}`;
      case 'spin-off':
        return `${someone(cast('owner') ?? cast('agent'))} tách ${someone(cast('target') ?? cast('product'))}`;
      case 'shutdown':
        return cast('place') && !cast('product') && !cast('target')
          ? `${someone(cast('owner') ?? cast('agent'))} rời ${cast('place')}`
          : `${someone(cast('owner') ?? cast('agent'))} đóng ${cast('product') ?? cast('target') ?? 'một cơ sở'}`;
    }
  },
};
