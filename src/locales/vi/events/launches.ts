import type { EventFrame } from '../../../model/language/event-words.ts';

/** What a company brings out, and where it goes. */
export const launches: readonly EventFrame[] = [
  {
    name: '{owner} ra mắt {product}',
    type: 'launch',
    subject: 'owner',
    object: 'product',
    either:
      'khởi xướng | khai sinh | khởi động dự án | ra mắt | giới thiệu | tung ra | trình làng | công bố ra mắt | phát hành | cho ra mắt | chính thức ra mắt | cho ra đời | công bố chip | công bố dòng',
    examples: [['Alibaba ra mắt Hanguang 800.', 'owner alibaba, product hanguang-800']],
    counterExamples: ['Alibaba giới thiệu ban lãnh đạo.'],
  },
  {
    name: '{owner} khai trương cơ sở tại {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    marks: { tại: 'place', ở: 'place' },
    needs: 'facility',
    either:
      'mở | mở rộng | mở cửa hàng | mở cùng lúc | đã mở | sẽ mở | xây dựng | xây | khai trương | khởi công | mở thêm | đưa vào hoạt động | khánh thành | ra mắt | đặt | thành lập | lập | xây thêm | triển khai | đưa vào vận hành',
    examples: [
      ['Google sẽ xây trung tâm dữ liệu tại Singapore.', 'owner google, place singapore'],
      ['Tencent Cloud mở cùng lúc bốn trung tâm dữ liệu ở Bangkok, Frankfurt và Tokyo.', 'owner tencent-cloud, place bangkok, place frankfurt, place tokyo'],
    ],
    counterExamples: ['Google mở cuộc điều tra tại Singapore.'],
  },
  {
    name: 'cơ sở của {owner} tại {place} mở cửa',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    shape: 'thing',
    needs: 'facility-before',
    active:
      'mở cửa | đã mở cửa | khai trương | được khai trương | khánh thành | được khánh thành | đi vào hoạt động | chính thức hoạt động | chính thức đi vào hoạt động | bắt đầu hoạt động | đi vào vận hành | sẽ đi vào hoạt động | sẽ được đặt tại | được đặt tại',
    examples: [
      ['Vùng đám mây đầu tiên của Google tại Indonesia chính thức hoạt động từ tháng 6.', 'owner google, place indonesia'],
      ['Trung tâm dữ liệu của Facebook ở Singapore sẽ đi vào hoạt động năm sau.', 'owner meta, place singapore'],
    ],
    counterExamples: ['Cửa hàng mở cửa lúc 8 giờ.', 'Google cho biết chợ tại Indonesia mở cửa lại.'],
  },
  {
    name: '{owner} tiến vào {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    either:
      'mở rộng sang | tiến vào | đặt chân vào | đặt chân đến | đặt chân tới | mở rộng ra | gia nhập thị trường | thâm nhập | thâm nhập thị trường | bước vào thị trường | tiến sang | lên kế hoạch vào | kế hoạch vào | tiến quân vào | vào thị trường | mở rộng tới | đổ bộ | đổ bộ vào | bước chân vào | mở rộng hoạt động sang | mở rộng kinh doanh sang | mở rộng thị trường sang | xâm nhập | ra mắt tại | khai trương tại | đầu tư sang | vươn sang | lấn sang | trở lại thị trường | quay lại thị trường | chính thức vào | bắt đầu vào',
    examples: [['Netflix mở rộng sang Việt Nam.', 'owner netflix, place vietnam']],
    counterExamples: ['Netflix mở rộng sang mảng trò chơi.'],
  },
];
