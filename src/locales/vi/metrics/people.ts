import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

/** Who is employed, hired and dismissed; what is merely counted. */
export const people: Vocabulary<MetricWord> = [
  [
    'sa thải | giảm | giảm bớt | cho nghỉ | chia tay | cắt giảm | cho thôi việc | cắt | cắt giảm việc làm | cho nghỉ việc | bớt | giảm bớt đi | tinh giản | tinh giảm | loại bỏ | cắt bỏ | tuyển | tuyển dụng | tuyển đủ | tuyển thêm',
    { metric: 'jobs', kinds: ['count'], verb: true },
  ],
  [
    'bị sa thải | bị cho nghỉ việc | bị cắt giảm | mất việc | phải ra đi | phải rời đi | nghỉ | nghỉ việc | thôi việc | mất việc làm',
    { metric: 'jobs', kinds: ['count'], verb: true, lost: true },
  ],
  // "500 nhân viên sẽ chuyển sang Grab": so many move, whoever else works there.
  ['[sẽ|đã|được]? [chuyển sang|chuyển qua|gia nhập|đầu quân|sang làm|về làm]', { metric: null, kinds: ['count'], verb: true, moves: true }],
  // "Tạo việc làm cho hơn 300.000 lao động": so many jobs there are through it.
  ['[tạo|tạo ra|đem lại|mang lại|giải quyết|mang đến] [công ăn]? việc làm [mới|ổn định]? [cho]?', { metric: 'jobs', kinds: ['count'], verb: true }],
  ['phục vụ | phục vụ cho', { metric: 'customers', kinds: [], weak: true, serves: 'before' }],
  ['sử dụng | đang sử dụng | đang dùng', { metric: 'customers', kinds: [], weak: true, serves: 'behind' }],
  // "đào tạo 300 kỹ sư": who is taught works elsewhere.
  ['đào tạo | đào tạo nâng cao | đào tạo được | thành lập bởi', { metric: null, kinds: ['count'], verb: true }],
  ['đội ngũ | quy mô nhân sự', { metric: 'employees', kinds: ['count'], verb: true }],
  [
    'số lượng | tổng số | số người | số khách hàng | số thuê bao | số người dùng | số doanh nghiệp | số nhân viên | số [nhân sự|lao động|người lao động|cán bộ nhân viên|tài khoản|thành viên|hội viên|người đăng ký|người chơi|người sử dụng] | con số người dùng | lượng người dùng | lượng khách hàng',
    { metric: null, kinds: [], number: true },
  ],
];
