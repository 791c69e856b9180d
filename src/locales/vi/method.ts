import type { Labels } from '../labels.ts';

/** The method page in Vietnamese. */
export const methodWords: Labels['method'] = {
  title: 'Cách làm',
  lead: 'Từ một câu văn tới một nét vẽ: máy đọc gì, biên tập viên sửa gì, và những gì sổ không biết.',
  sections: [
    {
      id: 'doc',
      title: 'Máy đọc từng câu',
      paragraphs: [
        'Khi dựng trang, máy đọc chính bài viết của sổ. Nó tìm mọi con số, quy về đơn vị gốc (“3,53 tỷ USD” thành 3.530.000.000 USD), rồi tìm trong câu xem số ấy của ai, đo gì, kỳ nào, ở đâu. Mỗi số mang theo nguyên câu và tên luật đã đọc ra nó.',
        'Câu không nói thì sổ để trống. Số không rõ của ai vẫn được giữ, nhưng không vào biểu đồ.',
      ],
    },
    {
      id: 'ngay',
      title: 'Ngày và kỳ',
      paragraphs: [
        '“Quý gần nhất” hay “năm ngoái” được tính theo ngày bài. Bài không ghi ngày thì biên tập viên suy ra từ nội dung và nói rõ là suy ra. Câu chỉ nói tháng thì sổ chỉ ghi tháng.',
      ],
    },
    {
      id: 'doi-chieu',
      title: 'Khi hai câu không khớp',
      paragraphs: [
        'Hai số về cùng một công ty, cùng chỉ tiêu, cùng phạm vi, cùng kỳ thì gặp nhau. Bằng nhau trong độ chính xác mà mỗi câu nêu thì là khớp. Không thì cả hai cùng lên trang, nối bằng dấu ≠ đỏ. Sổ không lấy trung bình và không xóa số nào.',
        'Khác phạm vi thì không phải mâu thuẫn: thị phần thế giới và thị phần Trung Quốc không bao giờ đứng chung một khung.',
      ],
    },
    {
      id: 'kiem',
      title: 'Biên tập viên kiểm lại',
      paragraphs: [
        'Biên tập viên đối chiếu số với nguồn khác và ghi kết luận: được xác nhận, bị nói ngược lại, gán nhầm, nói quá, hay chưa tìm thấy nguồn. Kết luận đứng cạnh số máy đọc, không đè lên nó. Số bị bác vẫn được vẽ, nhưng rỗng.',
      ],
    },
  ],
  rules: 'Các luật đã dùng',
  rulesLead: 'Tên luật viết như người ta nói. Bên phải là số lần luật ấy đọc ra một con số trong các bài bằng tiếng Việt.',
  ruleColumn: 'Luật',
  timesColumn: 'Lần',
  exampleColumn: 'Ví dụ',
  accuracy: 'Máy đọc đúng tới đâu',
  accuracyText: [
    'Chúng tôi tự tay chú giải một bộ bài riêng: mọi con số, ngày, tên tổ chức, sự kiện mà người đọc kỹ thấy trong bài. Rồi máy đọc cùng những bài ấy và bị chấm từng chỗ. Một phần ba số bài để dành: chúng do những người không chạy máy viết và chú giải, những người khác cũng không chạy máy soát lại, và không luật nào viết theo lời văn của chúng. Điểm tổng của một nửa số ấy từng lọt vào mắt trước khi xong việc, nên cột “bài lạ” có thể đẹp hơn chút ít so với một bài mới hoàn toàn. Bộ bài nhỏ, nên mỗi tỷ lệ chỉ là ước chừng.',
    'Con số, ngày, tổ chức và sự kiện: tỷ lệ là F1, phạt cả đọc sai, bỏ sót lẫn đọc thừa. Đọc sai tệ hơn bỏ sót nên được đếm riêng. “Của ai, đo gì, kỳ nào”: tỷ lệ đúng trong những con số đã đọc đúng; để trống chỗ đáng phải điền cũng tính là sai.',
  ],
  accuracyOf: { vi: 'Bài tiếng Việt', en: 'Bài tiếng Anh' },
  measureColumn: 'Đọc gì',
  unseenColumn: 'Bài lạ',
  tunedColumn: 'Bài đã dùng để chỉnh',
  measures: { figures: 'Con số', dates: 'Ngày', mentions: 'Tổ chức', events: 'Sự kiện', subject: 'Của ai', metric: 'Đo gì', period: 'Kỳ nào' },
  misses: { wrong: (n) => `${n} sai`, missed: (n) => `${n} sót`, extra: (n) => `${n} thừa` },
  missed: 'Máy còn hay sót',
  missedText: [
    'Sự kiện kể bằng lối nói vòng, hay rải ra nhiều câu, thường bị sót. Kỳ chỉ nêu một lần ở đầu đoạn có khi không tới được con số ở cuối đoạn. Khi một câu so hai công ty, máy có thể gán số cho công ty kia. Công ty chưa có tên trong danh mục thì khó nhận ra hơn, và “hãng”, “bên mua” có khi bị hiểu là hãng khác. Câu kiểu “ghi cho Huawei 2% thị phần” thì máy không thấy Huawei là chủ con số. Nhiều thương vụ bị sót: bảng trên nói rõ bao nhiêu.',
    'Vì thế mỗi nét vẽ đều dẫn về câu gốc: nghi thì đọc câu ấy.',
  ],
};
