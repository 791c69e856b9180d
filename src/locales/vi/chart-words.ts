import type { ChartWords, Leader } from '../chart-words.ts';

const leads = (leader: Leader) => `${leader.name} dẫn ${leader.scope} với ${leader.amount}`;

/** The words of the charts in Vietnamese. */
export const chartWords: ChartWords = {
  index: 'Biểu đồ',
  indexLead: (marks) => `${marks} nét vẽ, mỗi nét là một con số trong một câu. Bấm vào nét vẽ để đọc câu đó.`,
  key: 'Cách đọc nét vẽ',
  keys: {
    solid: ['Đặc', 'Đúng như câu gốc'],
    wavy: ['Lượn sóng', 'Khoảng, gần'],
    open: ['Mũi mở', 'Hơn, ít nhất chừng ấy'],
    hollow: ['Rỗng', 'Sổ đã bác, hoặc Sổ Mây tính ra'],
    pencil: ['Bút chì', 'Dự báo, lời hứa'],
    bracket: ['Ngoặc đỏ', 'Hai câu chưa khớp'],
    none: ['Gạch chéo', 'Sổ chưa có câu nào'],
  },
  figure: (n) => `Hình ${n}`,
  sources: 'Nguồn',
  table: 'Bảng số',
  summary: 'Bằng lời',
  notes: 'Số liệu được xử lý thế nào',
  link: 'Mở biểu đồ',
  logScale: 'thang log',
  linearScale: 'thang đều',
  unknownPart: 'sổ chưa có câu nào',
  empty: 'Sổ chưa có câu nào cho biểu đồ này.',
  perYear: 'một năm',
  times4: 'trong quý, nhân bốn',
  times2: 'trong nửa năm, nhân đôi',
  annualised: (amount) => `quy về năm ${amount}`,
  deprecated: 'bị bác',
  mark: (name, metric, amount, scope, period) => [`${name}, ${metric}: ${amount}`, scope, period].filter(Boolean).join(', '),
  conflictMark: (mark, other) => `${mark}. Chưa khớp với ${other}`,
  share: {
    name: 'Thị phần',
    short: 'Ai giữ bao nhiêu phần của thị trường nào',
    finding: (leaders) => leaders.map(leads).join(', '),
    market: (name) => `thị trường ${name}`,
    subtitle: 'Thị phần điện toán đám mây, phần trăm. Mỗi phạm vi một khung riêng: không cộng, không so trực tiếp giữa các khung.',
    note: 'Các hãng nghiên cứu định nghĩa thị trường khác nhau, nên mỗi phạm vi được vẽ riêng. Phần gạch chéo là phần chưa có câu nào nói tới.',
  },
  revenue: {
    name: 'Doanh thu',
    short: 'Tiền thu về, quy về một năm',
    finding: (top, second, times, otherwise) =>
      otherwise ? `${top} lớn gấp ${times} lần ${second}, hoặc gấp ${otherwise} lần` : `${top} lớn gấp ${times} lần ${second}`,
    findingOne: (top, amount, period) => `${top} thu ${amount}, ${period}`,
    ratio: (times) => `gấp ${times} lần`,
    ratioElse: (times, amount) => `hay ${times} lần, nếu lấy ${amount}`,
    subtitle: (unit) => `Doanh thu quy về một năm, ${unit}. Bề ngang mỗi nét là kỳ mà câu gốc nói tới; số quý được nhân bốn.`,
    note: 'Số của một quý được nhân bốn để đặt cạnh số cả năm; con số trong câu gốc ghi ngay bên nét vẽ. Năm không có câu nào thì để trống, không nối.',
  },
  growth: {
    name: 'Tăng trưởng',
    short: 'Doanh thu tăng bao nhiêu so với cùng kỳ',
    finding: (name, amount, period) => (period ? `${name} tăng ${amount}, ${period}` : `${name} tăng ${amount}`),
    subtitle: 'Tăng trưởng so với kỳ gốc mà câu nêu, phần trăm.',
    note: 'Chỉ đặt cạnh nhau những mức tăng mà câu gốc nói là của cùng một thứ.',
  },
  alliances: {
    name: 'Liên minh',
    short: 'Ai bắt tay với ai, năm nào',
    finding: (name, partners) => `${name} có mặt trong nhiều thỏa thuận nhất: ${partners}`,
    subtitle: 'Mỗi hàng một việc, mỗi cột một công ty. Nét liền: đã ký hoặc đã công bố. Nét đứt: không thành.',
    note: 'Chỉ những việc có câu trong bài. Cột xếp theo số lần có mặt.',
  },
};
