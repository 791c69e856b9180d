import type { ModalityWord } from '../../model/language/modality-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** How sure Vietnamese says a figure is. */
export const modalities: Vocabulary<ModalityWord> = [
  ['kỳ vọng | được dự báo | được kỳ vọng | có thể | có khả năng | có nguy cơ | sẽ còn', { modality: 'forecast', ahead: true, distant: true }],
  ['sẽ đầu tư | sẽ rót | sẽ chi | sẽ xây | sẽ xây dựng | sẽ bỏ ra', { modality: 'pledged', ahead: true, plain: true }],
  // What a plan or a charge does of itself is no promise.
  ['sẽ [hỗ trợ|lấy đi|đóng góp|ảnh hưởng|phải|tác động|khiến|giúp|cần] | được kỳ vọng sẽ', { modality: 'forecast', ahead: true, distant: true }],
  [
    'phải [mang về|đạt được|thu về|đóng góp] | đặt kế hoạch | phương án kinh doanh | kế hoạch doanh thu | kế hoạch lợi nhuận | kế hoạch [lãi|lãi ròng|lãi trước thuế|tăng trưởng|kinh doanh|năm|cả năm|quý] | trình kế hoạch | phải tăng | [muốn|mong|quyết tâm] [lãi|đạt|thu về] | [vượt|so với|vượt nhẹ|vượt xa] kế hoạch',
    { modality: 'forecast', ahead: true },
  ],
  ['sẽ', { modality: 'forecast', ahead: true, plain: true, vows: true }],
  [
    'dự kiến | dự phóng | được dự phóng | kịch bản | phấn đấu | dự định | có kế hoạch | lên kế hoạch | dự báo | có thể đạt | sẽ đạt | ước sẽ | dự đoán | có thể sẽ | hướng tới | sắp đạt | sắp chạm | dự tính | mục tiêu | tiên đoán | sắp | có thể chạm | nhắm tới | đặt mục tiêu | nhắm đến | triển vọng | chờ đợi | trông chờ | trông đợi | mong đợi | đích đến | tin rằng | mục tiêu của',
    { modality: 'forecast', ahead: true },
  ],
  [
    'cam kết | [dự|định] [chi|tuyển|tuyển thêm|rót|bơm|xây|mở] | rục rịch [chi|tuyển|rót|xây|mở|đầu tư] | hứa | hứa hẹn | lời hứa | tuyên bố sẽ đầu tư | dự định đầu tư | dự kiến đầu tư | công bố đầu tư | thề | kế hoạch đầu tư | lên kế hoạch đầu tư | công bố kế hoạch đầu tư | công bố khoản đầu tư | muốn rót | hứa đầu tư | hứa tạo | hẹn nâng | lời hứa đầu tư | tuyên bố đầu tư | hứa rót | công bố kế hoạch xây | công bố kế hoạch xây dựng | công bố kế hoạch phát triển | công bố kế hoạch rót | kế hoạch cắt giảm | kế hoạch sa thải | kế hoạch tuyển | kế hoạch tuyển dụng | kế hoạch chi | kế hoạch rót | kế hoạch bơm | kế hoạch [giảm|cắt|tinh giản|xây|xây dựng|mở|mở rộng|phát triển|nâng|tăng|bổ sung|đưa|bán|trị giá] | đồng ý [cấp|chi|rót|đầu tư|cung cấp|xây|tài trợ] | thông báo sẽ cắt giảm | thông báo sẽ sa thải | thông báo sẽ đầu tư | công bố kế hoạch chi',
    { modality: 'pledged', ahead: true },
  ],
  ['[chỉ|trước đó|từng] [kỳ vọng|dự báo|dự đoán|trông chờ|chờ đợi|mong đợi|trông đợi|chờ]', { modality: 'forecast', ahead: true, past: true }],
  ['ước tính | ước chừng | theo ước tính | ước đạt | được ước tính | ước khoảng', { modality: 'estimated', ahead: true }],
  [
    '[đang]? cân nhắc [mua|thâu tóm|bán|khoản đầu tư|thương vụ|đề nghị] | từng muốn mua | tìm cách mua | đề nghị mua | muốn mua | ngỏ ý mua | định mua | thất bại trong việc mua | hỏi mua | từng tìm cách | không thành | từng ngỏ lời mua | đàm phán mua | mua hụt | từng trả | từng định mua | ngỏ lời mua | chào mua | toan mua | cố mua | muốn thâu tóm | tìm cách thâu tóm | nỗ lực mua | thương vụ đổ vỡ | thương vụ bất thành | ra giá',
    { modality: 'attempted', ahead: true },
  ],
  [
    'bất thành | đổ vỡ | thất bại | không thành công | bị từ chối | bị bác | bị chặn | bỏ cuộc | rút lui | đổ bể | bị hủy | bị huỷ',
    { modality: 'attempted', failed: true },
  ],
  ['phủ nhận | bác bỏ | bác tin | không đúng sự thật', { modality: 'denied', ahead: true }],
  [
    'ngưỡng | nếu đạt | ít công ty | rất ít công ty | ít công ty nào đạt | hiếm khi đạt | phải [đạt|chạm mốc|chạm|vượt mốc|cán mốc|chạm ngưỡng]',
    { modality: 'threshold', ahead: true },
  ],
  [
    '[vượt|so với] kế hoạch [với|khi|nhờ] | nếu so với | nếu [cộng|gộp|kể|loại|trừ|quy|chỉ tính|không tính|bỏ qua|chia] | chạm mốc | cột mốc | mốc | vượt ngưỡng | chạm ngưỡng | nếu xét | nếu tính | nếu như | nếu đầu năm | nếu cuối năm | nếu năm | nếu trong năm | nếu quý | nếu ở quý | nếu tháng | nếu trước đây | nếu trước đó | vượt mốc | đạt mốc | đạt ngưỡng | cán mốc | qua mốc | vượt qua mốc | đã chạm mốc | đã chạm ngưỡng | đã vượt ngưỡng | đã qua ngưỡng | đã đạt ngưỡng',
    { modality: 'reported', ahead: true },
  ],
];
