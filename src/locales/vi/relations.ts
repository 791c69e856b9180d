import type { Relation } from '../../model/language/relation.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

export const relations: Vocabulary<Relation> = [
  ['của | thuộc | thuộc về', 'of'],
  // "dữ liệu của" is no source there.
  [
    'trung tâm dữ liệu của | các trung tâm dữ liệu của | mảng dữ liệu của | cơ sở dữ liệu của | năng lực tính toán của | công suất tính toán của | sức mạnh tính toán của | hạ tầng tính toán của | trung tâm nghiên cứu của | viện nghiên cứu của | cơ sở nghiên cứu của | bộ phận nghiên cứu của | trung tâm nghiên cứu và phát triển của',
    'of',
  ],
  ['so với | trong khi | còn | thay vì | bằng | kém | vượt qua | so với mức | bỏ xa', 'compared-with'],
  [
    'theo | theo số liệu của | theo ước tính của | theo báo cáo của | số liệu của | theo dữ liệu của | báo cáo của | dữ liệu của | thống kê của | nghiên cứu của | theo hãng | theo công ty | theo thống kê của | theo nghiên cứu của | trích dẫn | dẫn lời | dẫn số liệu | dẫn nguồn | theo dự báo của | theo dự báo từ | dự báo của | ước tính của | theo báo cáo mới nhất của | theo báo cáo mới của | theo báo cáo từ | báo cáo từ | theo công bố của | theo khảo sát của | khảo sát của | theo tính toán của | tính toán của | theo dữ liệu từ | dữ liệu từ | theo số liệu từ | số liệu từ | số liệu mới nhất của | theo trang | theo trang thống kê | theo tờ | theo hãng tin | theo nguồn tin của | nguồn tin của | theo ước tính từ | theo đánh giá của | theo nhận định của | theo thông tin từ | báo cáo nghiên cứu thị trường của | báo cáo thị trường của | báo cáo mới của | báo cáo mới nhất của | báo cáo gần đây của | nghiên cứu mới của | nghiên cứu mới nhất của | khảo sát mới của | khảo sát mới nhất của | khảo sát gần đây của | nghiên cứu gần đây của | phân tích của | nhận định của | theo nhận định từ | số liệu công bố của | thống kê mới của | thống kê mới nhất của | ấn phẩm của | sách trắng của | theo tiết lộ của | theo tin từ | dẫn dữ liệu từ | dẫn dữ liệu của | dẫn số liệu từ | dẫn số liệu của | dẫn báo cáo của | dẫn báo cáo từ | dẫn nguồn tin từ | theo phân tích của | theo dữ liệu mới nhất của | theo số liệu mới nhất của | theo dữ liệu mới của | theo số liệu mới của',
    'according-to',
  ],
  [
    'cho biết | ước tính | nhận định | cho hay | dự báo | dự phóng | thống kê | đưa tin | đánh giá | cho rằng | lưu ý | tin rằng | dự đoán | kỳ vọng | tiết lộ | cho thấy | công bố | khẳng định | chia sẻ | thông báo | nói',
    'by',
  ],
  ['cả tập đoàn | toàn tập đoàn | toàn công ty | toàn hệ thống', 'overall'],
  ['trong đó | trong số đó | trong số này', 'of-which'],
  ['một trong', 'out-of'],
  ['trong số | trong tổng số | trên tổng số', 'among'],
  ['lần lượt | lần lượt là | tương ứng | theo thứ tự', 'respectively'],
  ['trước | sau | xếp sau | đứng sau | chỉ sau | theo sau', 'behind'],
  ['với | cùng | cùng với', 'with'],
  ['vào | cho | tại | chuyển sang | sang', 'into'],
  ['từ | từ mức', 'from'],
  ['kể từ | kể từ khi | từ khi | từ sau | từ ngày', 'since'],
  [
    'lên | đạt mức | lên mức | lên tới | lên đến | lên thành | xuống | xuống còn | xuống mức | chỉ còn | còn lại | giảm còn | xuống chỉ còn | giảm chỉ còn | thu hẹp còn | vượt qua mức | vượt qua mốc | vượt qua ngưỡng | vượt qua con số | lên con số | lên mốc',
    'reaching',
  ],
  ['được | bị', 'passive'],
  ['ngoài | bên ngoài | nằm ngoài | ra ngoài', 'outside'],
  ['không | chưa | chẳng [hề|còn|có|thể|muốn|được|bao giờ|phải] | đừng | chớ | không hề | chưa từng | đã không', 'negation'],
  [
    'theo đó | qua đó | nhờ đó | đến lượt | chứ | nhưng | tuy nhiên | song | trong khi | trong khi đó | mặc dù | dù | còn | nếu | khi | bởi | vì | do đó | vì vậy',
    'clause',
  ],
  ['và | , | cùng | hay | hoặc | lẫn', 'both'],
  ['vẫn giữ nguyên | vẫn giữ vững | là | đạt | có | trở thành | đã | đang | sẽ | hiện', 'copula'],
  [
    'hơn | hơn cả | [nhỉnh|khá|tốt|kém|khiêm tốn|nhiều] hơn [một chút|chút|chút ít|đôi chút]? | [cao|thấp] hơn [một chút|nhiều|đáng kể|nhẹ] | vượt xa | cao hơn | thấp hơn | nhiều hơn | ít hơn | lớn hơn | nhỏ hơn | chưa bằng | như | giống như | tương tự | tương tự như | cũng như | trái ngược với | khác với | không như',
    'than',
  ],
  ['ở | trên | trong | về | đối với | giữa | qua | nhờ | thông qua', 'at'],
  ['nhờ | nhờ vào | nhờ có', 'cause'],
  ['nơi', 'where'],
  [
    'hiện có | hiện nay | hiện tại | hiện là | hiện nắm | hiện chiếm | hiện giữ | hiện sở hữu | hiện được | hiện đang | đang nắm | đang giữ | đang có | đang chiếm | đang sở hữu | đang phục vụ | vẫn giữ | vẫn nắm | vẫn chiếm | đến nay | cho đến nay',
    'now',
  ],
  ['rằng | liệu', 'that'],
  ['mà', 'whom'],
  ['tổng cộng | cộng lại | gộp lại | cùng nhau | với tổng | tổng vốn hóa | tổng giá trị', 'jointly'],
];
