import type { Hedge, TimeUnit } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';

export const hedges: Vocabulary<Hedge> = [
  [
    'hơn | trên | vượt | quá | vượt quá | vượt mốc | vượt ngưỡng | vượt qua | vượt xa | vượt con số | vượt trên | nhỉnh hơn',
    { approx: 'over', side: 'before' },
  ],
  ['cao hơn | nhiều hơn', { approx: 'over', side: 'before', compares: 'up' }],
  ['nhanh hơn | đắt hơn | mạnh hơn', { approx: 'exact', side: 'before', compares: 'up' }],
  ['chậm hơn | rẻ hơn', { approx: 'exact', side: 'before', compares: 'down' }],
  [
    'khoảng | trên dưới | chừng | xấp xỉ | cỡ | độ | tầm | ước khoảng | vào khoảng | ước chừng | ước tính | ước tính khoảng | ước đạt | ~ | ≈ | cả thảy chừng | tương đương khoảng',
    { approx: 'about', side: 'before' },
  ],
  // "Tốc độ 100 Mbps", "Ấn Độ 5 triệu", "khảo sát 500 hãng": only the end of a longer word.
  [
    'tốc độ | nhiệt độ | mật độ | mức độ | cường độ | tiến độ | trình độ | chế độ | ấn độ | kích cỡ | khảo sát | giám sát | cảnh sát | quan sát | trinh sát',
    { approx: 'exact', side: 'before' },
  ],
  ['gần | suýt | sát | suýt soát | xuýt xoát | ngót | ngót nghét | ngót ngét | tiệm cận | gần như', { approx: 'almost', side: 'before' }],
  ['ít nhất | ít nhất là | tối thiểu | tối thiểu là | không dưới | không ít hơn | từ ít nhất | không thấp hơn', { approx: 'atLeast', side: 'before' }],
  [
    'lên tới | lên đến | tối đa | tối đa là | không quá | nhiều nhất | nhiều nhất là | tới đa | không vượt quá | cao nhất | không hơn',
    { approx: 'atMost', side: 'before' },
  ],
  ['dưới | chưa đầy | chưa đến | chưa tới | không đến | không tới | không đầy | chưa quá', { approx: 'under', side: 'before' }],
  ['thấp hơn | ít hơn', { approx: 'under', side: 'before', compares: 'down' }],
  ['>', { approx: 'over', side: 'before' }],
  ['≥', { approx: 'atLeast', side: 'before' }],
  ['≤', { approx: 'atMost', side: 'before' }],
  ['<', { approx: 'under', side: 'before' }],
  ['trở lên | đổ lên', { approx: 'atLeast', side: 'after' }],
  ['trở xuống | đổ lại', { approx: 'atMost', side: 'after' }],
  ['+', { approx: 'over', side: 'after' }],
];

export const vague: Vocabulary<{ readonly times: number }> = [
  ['hàng | cả | bạc', { times: 1 }],
  ['vài | dăm | đôi ba | dăm ba | dăm bảy | vài ba | một vài', { times: 2 }],
  ['mấy | nhiều', { times: 2 }],
];

export const timeUnits: Vocabulary<TimeUnit> = [
  ['năm [tuổi]?', { code: 'Y', times: 1 }],
  ['tháng', { code: 'M', times: 1 }],
  ['quý', { code: 'M', times: 3 }],
  ['tuần | tuần lễ', { code: 'W', times: 1 }],
  ['ngày | hôm', { code: 'D', times: 1 }],
  ['giờ | tiếng | giờ đồng hồ | tiếng đồng hồ', { code: 'H', times: 1 }],
  ['phút', { code: 'T', times: 1 }],
  ['giây | giây đồng hồ', { code: 'S', times: 1 }],
  ['thập niên | thập kỷ', { code: 'Y', times: 10 }],
  ['thế kỷ', { code: 'Y', times: 100 }],
];

export const pers: Language['pers'] = [
  ['mỗi năm | một năm | / năm | hàng năm | hằng năm | thường niên | trên năm | một năm qua', 'year'],
  ['mỗi quý | / quý | một quý | hàng quý', 'quarter'],
  ['mỗi tháng | / tháng | một tháng | hàng tháng | hằng tháng', 'month'],
  ['mỗi tuần | / tuần | một tuần | hàng tuần', 'week'],
  ['mỗi ngày | / ngày | một ngày | hàng ngày', 'day'],
  ['mỗi giờ | / giờ | một giờ', 'hour'],
  [
    '/ cổ phiếu | mỗi cổ phiếu | một cổ phiếu | mỗi cổ phần | / cp | / cổ phần | một cổ phần | một cp | mỗi cp | trên mỗi cổ phiếu | trên mỗi cổ phần | cho mỗi cổ phiếu | cho mỗi cổ phần | trên một cổ phiếu',
    'share',
  ],
  ['/ người | mỗi người | một người | đầu người | mỗi thuê bao', 'person'],
];

export const rangeWords: Language['rangeWords'] = [
  ['từ', 'opens'],
  ['giữa | dao động từ | trong khoảng từ | trong khoảng', 'between'],
  ['đến | tới | - | ~ | cho đến', 'to'],
  ['và', 'and'],
  ['hoặc | hay', 'or'],
  ['trên | trên mỗi', 'share'],
  ['lên | xuống | còn | lên mức | xuống còn | lên thành | thành | xuống mức | lên tới | lên đến | xuống tới', 'change'],
];

export const directions: Language['directions'] = [
  [
    'tăng | tăng trưởng | tăng thêm | tăng vọt | nhảy vọt | tăng mạnh | leo thang | cộng thêm | nâng | tăng tới | lên thêm | nhích | cải thiện | bứt phá | vọt | hồi phục | phục hồi | đi lên',
    'up',
  ],
  [
    'giảm | sụt | sụt giảm | lao dốc | hạ | cắt giảm | cắt | rớt | mất | đi xuống | giảm tới | tụt | suy giảm | bốc hơi | sa sút | đi lùi | thụt lùi | co hẹp',
    'down',
  ],
];

export const bases: Language['bases'] = [
  [
    'cùng kỳ | so với cùng kỳ | so với năm trước | so với năm ngoái | so với một năm trước | so với một năm trước đó | theo năm | so với năm trước đó | hàng năm | yoy | y / y',
    'yoy',
  ],
  ['so với quý trước | so với quý liền trước | so với quý liền kề | theo quý | so với ba tháng trước | qoq | q / q', 'qoq'],
];
