import type { SearchWords } from '../search-words.ts';

/** The search page, in Vietnamese. */
export const searchWords: SearchWords = {
  search: {
    title: 'Tìm trong sổ',
    short: 'Tìm',
    lead: 'Gõ một công ty, một từ, hay chính con số. Không dấu cũng ra; gõ có dấu thì đúng dấu. Mỗi kết quả dẫn về câu gốc.',
    field: 'Từ hoặc con số cần tìm',
    button: 'Tìm',
    examples: 'Thử',
    noScript: 'Ô tìm cần JavaScript. Không có thì vẫn có các lối dưới đây, và lệnh tìm trong trang của trình duyệt.',
    ways: 'Các lối khác',
    waysLead: 'Mọi thứ tìm được đều nằm ở một trong các trang này.',
    way: {
      articles: 'Theo ngày, bài mới ở trên.',
      companies: 'Mỗi công ty một tài khoản.',
      figures: 'Mọi con số trên một trang, lọc theo chỉ tiêu.',
      timeline: 'Ai làm gì với ai, khi nào.',
      conflicts: 'Hai câu, hai con số.',
      forecasts: 'Điều nói trước và điều về sau.',
    },
    kinds: { companies: 'Công ty', figures: 'Số liệu', events: 'Sự kiện', articles: 'Bài viết' },
    one: (n, query) => `${n} kết quả cho “${query}”.`,
    many: (n, query) => `${n} kết quả cho “${query}”.`,
    none: (query) => `Sổ chưa có câu nào cho “${query}”.`,
    noneHint: 'Thử bớt chữ, bỏ dấu, hoặc gõ con số kèm đơn vị, như tỷ USD hay %.',
    wait: 'Đang mở sổ…',
    failed: 'Không mở được mục lục tìm kiếm. Kiểm tra đường truyền rồi bấm Tìm lần nữa.',
    more: (n) => `Xem thêm ${n} kết quả`,
    relaxed: {
      amounts: 'Không có số liệu nào đúng giá trị ấy; đây là những câu có các chữ ấy.',
      marks: 'Không có chữ nào đúng dấu như đã gõ; đây là những chữ khác dấu.',
      words: 'Không có câu nào đủ các chữ; đây là những câu có một phần.',
    },
  },
};
