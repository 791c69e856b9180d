import type { DatasetWords, Sum } from './dataset-words.ts';

const where = ({ forecast, sameStory }: Sum) => {
  const words = [forecast && 'dự báo', sameStory && 'cùng bài'].filter(Boolean).join(' ');
  return words ? `, ${words}` : '';
};

const seen = (evidence: string | undefined) => (evidence ? `: ${evidence}` : '');

/** The sentences of the ledger in Vietnamese. */
export const vi: DatasetWords = {
  about: (metric, subject, period) => `${metric} của ${subject}${period ? `, ${period}` : ''}`,
  noPeriod: 'một thời gian không nói rõ',
  noScope: 'một phạm vi không nói rõ',
  scope: (market, geography) => [market, geography].filter(Boolean).join(', '),
  differ: {
    conflict: (about, a, b) => `Hai câu nói hai con số về cùng một điều (${about}): ${a.amount} và ${b.amount}.`,
    rounding: (about, a, b) => `${a.amount} và ${b.amount} khớp nhau (${about}): câu này làm tròn hơn câu kia.`,
    'other-scope': (about, a, b) => `Không cùng phạm vi (${about}): ${a.amount} nói về ${a.scope}, ${b.amount} nói về ${b.scope}.`,
    'other-period': (about, a, b) => `Không cùng thời gian (${about}): ${a.amount} là của ${a.period}, ${b.amount} là của ${b.period}.`,
    'other-analyst': (about, a, b) => `Mỗi nguồn một số (${about}): ${a.who} nói ${a.amount}, ${b.who} nói ${b.amount}.`,
    'forecast-and-outcome': (about, a, b) => {
      const [ahead, came] = a.ahead ? [a, b] : [b, a];
      return `Dự báo là ${ahead.amount}, kết quả là ${came.amount} (${about}).`;
    },
    restated: (about, a, b) => `${a.who} nói ${a.amount} ngày ${a.day}, rồi nói lại là ${b.amount} ngày ${b.day} (${about}).`,
  },
  sum: {
    supports: (sum) => `${sum.left} ≈ ${sum.right}${where(sum)}`,
    questions: (sum) => `${sum.left} không khớp với ${sum.right}${where(sum)}`,
  },
  partOverWhole: (part, partName, whole, wholeName) => `Phần không thể lớn hơn cả: ${part} (${partName}), ${whole} (${wholeName})`,
  sharesOver: (total, scope) => `Cộng thị phần các bên (${scope}) được ${total}, quá 100%`,
  verdict: {
    supported: 'Đã kiểm chứng: có nguồn xác nhận.',
    contradicted: 'Đã kiểm chứng: nguồn khác bác bỏ.',
    misattributed: 'Đã kiểm chứng: con số có thật nhưng thuộc về bên khác.',
    overstated: 'Đã kiểm chứng: con số bị nói quá.',
    unsourced: 'Đã kiểm chứng: chưa tìm thấy nguồn nào nói như vậy.',
  },
  because: {
    reviewedOther: (other) => `Người kiểm chứng xác nhận con số kia, ${other}.`,
    agreesWithReviewed: (other) => `Khớp với con số đã kiểm chứng, ${other}.`,
    sum: (words) => `Phép tính ủng hộ: ${words}.`,
    sumOfOther: (other, words) => `Phép tính ủng hộ con số kia, ${other}: ${words}.`,
    sources: (own, others) => `${own} nguồn độc lập nói như vậy, so với ${others}.`,
  },
  outcome: {
    open: (promised) => `Chưa bài nào kể kết quả của lời nói ${promised}.`,
    kept: (promised, evidence) => `Đã đạt ${promised}${seen(evidence)}.`,
    missed: (promised, evidence) => `Không đạt ${promised}${seen(evidence)}.`,
    overtaken: (promised, evidence) => `Thực tế đã vượt ${promised}${seen(evidence)}.`,
  },
};
