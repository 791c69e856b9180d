import type { FigureWords } from '../figure-words.ts';

/** One entry and its columns, in Vietnamese. */
export const figureWords: FigureWords = {
  figure: {
    entry: (folio) => `Bút toán số ${folio}`,
    close: 'Đóng phiếu',
    readSentence: 'Đọc câu gốc trong bài',
    rowInLedger: 'Dòng trong sổ',
    seeChart: 'Xem trên biểu đồ',
    notMatching: (other) => `Chưa khớp với ${other}`,
    rule: 'Luật đọc',
    attributedTo: (who) => `theo ${who}`,
    none: 'không có số',
    verdict: 'Kiểm chứng',
    checkedBy: 'Nguồn đối chiếu',
    inLanguage: { vi: 'bằng tiếng Việt', en: 'bằng tiếng Anh' },
  },
  columns: {
    no: 'Nº',
    particulars: 'Diễn giải',
    period: 'Kỳ',
    asWritten: 'Như đã viết',
    normalised: 'Quy chuẩn',
    sentence: 'Câu',
    amount: 'Số tiền',
    date: 'Ngày',
    status: 'Tình trạng',
    total: 'Cộng',
  },
};
