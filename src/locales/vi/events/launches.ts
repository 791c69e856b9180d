import type { EventFrame } from '../../../model/language/event-words.ts';

/** What a company brings out, and where it goes. */
export const launches: readonly EventFrame[] = [
  {
    name: '{owner} ra mắt {product}',
    type: 'launch',
    subject: 'owner',
    object: 'product',
    marks: { tên: 'product' },
    either:
      'khởi xướng | khai sinh | khởi động dự án | ra mắt | giới thiệu | tung ra | trình làng | công bố ra mắt | phát hành | cho ra mắt | cho ra đời | công bố chip | công bố dòng | công bố nền tảng | công bố dịch vụ | cho trình làng | khởi chạy | tung | giới thiệu dịch vụ | giới thiệu nền tảng | ra mắt dịch vụ | ra mắt nền tảng | ra mắt ứng dụng | ra mắt phiên bản | khai trương dịch vụ | thương mại hóa | mở bán | khoe | công bố mô hình | cho ra lò | vén màn | vén màn bí mật | bật mí | chào hàng | tung bản thử nghiệm | tung phiên bản | cho ra mắt thị trường | đưa ra thị trường | trình diện | phát hành rộng rãi | công bố thiết bị | công bố sản phẩm | công bố ứng dụng | công bố phần mềm | mở cửa thử nghiệm | mở thử nghiệm | mở dịch vụ | mở nền tảng | mở ứng dụng | mở sàn | mở kho ứng dụng | mở bán dịch vụ | cung cấp thử nghiệm | chạy thử dịch vụ',
    examples: [
      ['Alibaba ra mắt Hanguang 800.', 'owner alibaba, product hanguang-800'],
      ['FPT tháng trước mở dịch vụ FPT Cloud.', 'owner fpt, product fpt-cloud'],
      ['Phần mềm này được Microsoft tung ra năm 2017 dưới tên Azure Stack.', 'owner microsoft, product azure-stack'],
    ],
    counterExamples: ['Alibaba giới thiệu ban lãnh đạo.'],
  },
  {
    name: '{owner} ra mắt một sản phẩm',
    type: 'launch',
    subject: 'owner',
    needs: 'new-ware',
    alone: true,
    either:
      'ra mắt | giới thiệu | tung ra | trình làng | công bố ra mắt | phát hành | cho ra mắt | cho ra đời | cho trình làng | vén màn | tung | chính thức ra mắt | khai trương',
    examples: [['Google hôm qua ra mắt phần mềm đám mây lai.', 'owner google']],
    counterExamples: ['Google giới thiệu giám đốc mới.', 'Google hôm qua tung chiến dịch quảng bá.'],
  },
  {
    name: '{owner} khai trương cơ sở tại {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    marks: { tại: 'place', ở: 'place', khắp: 'place' },
    needs: 'facility',
    either:
      'mở | mở rộng | mở cửa hàng | mở cùng lúc | xây dựng | xây | khai trương | khởi công | mở thêm | đưa vào hoạt động | khánh thành | ra mắt | đặt trung tâm | đặt một | đặt một trung tâm | đặt những | dự định đặt | định đặt | đặt hai trung tâm | đặt ba trung tâm | đặt các trung tâm | đặt cụm | đặt cơ sở | đặt văn phòng | đặt nhà máy | đặt vùng | đặt chi nhánh | sẽ đặt | thành lập | lập | xây thêm | triển khai | đưa vào vận hành | dựng | dựng thêm | có thêm | mở mới | mở tiếp | bắt đầu xây | bắt đầu xây dựng | động thổ | đặt thêm | lập thêm | mở đồng loạt | thiết lập | dựng lên | cất nóc | hoàn thành | đưa vào khai thác | đầu tư xây dựng | sắp mở | xây mới | phát triển | cắt băng khánh thành | bật công tắc | kích hoạt | đưa vào sử dụng | xây xong | dựng xong | hoàn tất xây dựng | khởi động xây dựng | khởi công xây dựng | đặt nền móng cho | đặt nền móng | rót tiền xây | bắt tay xây | bắt tay xây dựng | mở rộng thêm | cho xây | cho mở | đặt viên gạch đầu tiên cho',
    examples: [
      ['Google sẽ xây trung tâm dữ liệu tại Singapore.', 'owner google, place singapore'],
      ['Google sẽ xây các trung tâm dữ liệu trên khắp Malaysia.', 'owner google, place malaysia'],
      ['Google xây trung tâm dữ liệu mới tại thị trường Malaysia.', 'owner google, place malaysia'],
      ['Trung tâm dữ liệu của CMC được đầu tư 1.500 tỷ đồng tại TP HCM.', 'owner cmc, place ho-chi-minh-city'],
      ['Singapore là nơi AWS mở trung tâm dữ liệu đầu tiên ở châu Á.', 'owner aws, place singapore'],
      ['Tencent Cloud mở cùng lúc bốn trung tâm dữ liệu ở Bangkok, Frankfurt và Tokyo.', 'owner tencent-cloud, place bangkok, place frankfurt, place tokyo'],
    ],
    counterExamples: ['Google mở cuộc điều tra tại Singapore.'],
  },
  {
    name: '{owner} khởi công cơ sở',
    type: 'expansion',
    subject: 'owner',
    marks: { tại: 'place', ở: 'place' },
    needs: 'facility',
    alone: true,
    active:
      'khai trương | khởi công | khởi công xây dựng | khánh thành | động thổ | động thổ xây dựng | đưa vào hoạt động | đưa vào vận hành | đưa vào khai thác | cắt băng khánh thành | chính thức khai trương | chính thức khởi công | chính thức khánh thành',
    examples: [['Viettel hôm qua khởi công xây dựng Trung tâm Dữ liệu An Khánh.', 'owner viettel']],
    counterExamples: ['Viettel động thổ cuộc đua 5G.'],
  },
  {
    name: '{owner} mở {count} cơ sở',
    type: 'expansion',
    subject: 'owner',
    marks: { tại: 'place', ở: 'place', khắp: 'place' },
    needs: 'sites',
    alone: true,
    active: 'mở thêm | mở mới | mở | xây thêm | xây | khai trương thêm | khai trương | khánh thành',
    examples: [['Lotte sẽ mở thêm 30 siêu thị trong năm nay.', 'owner lotte']],
    counterExamples: ['Lotte mở thêm 30 tài khoản.'],
  },
  {
    name: '{owner} đưa cơ sở tại {place} vào hoạt động',
    type: 'expansion',
    subject: 'owner',
    marks: { tại: 'place', ở: 'place' },
    needs: 'running',
    active: 'đưa',
    examples: [['VNPT đưa cụm máy chủ ở Đà Nẵng vào hoạt động.', 'owner vnpt, place da-nang']],
    counterExamples: ['VNPT đưa kỹ sư ra Đà Nẵng.'],
  },
  {
    name: '{owner} chọn {place} để đặt cơ sở',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    needs: 'facility',
    active: 'chọn | lựa chọn | đã chọn',
    examples: [['Microsoft chọn Malaysia để đặt vùng dữ liệu đầu tiên.', 'owner microsoft, place malaysia']],
    counterExamples: ['Microsoft chọn Malaysia làm thị trường thử nghiệm.'],
  },
  {
    name: 'cơ sở của {owner} tại {place} mở cửa',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    shape: 'thing',
    needs: 'facility-before',
    active:
      'mở cửa | khai trương | được khai trương | khánh thành | được khánh thành | đi vào hoạt động | chính thức hoạt động | bắt đầu hoạt động | đi vào vận hành | được đặt tại | được đặt | được xây dựng | đặt | khởi công | được khởi công | động thổ | sẽ vận hành | sẽ hoạt động | bắt đầu chạy | đi vào sản xuất | bắt đầu sản xuất | bắt đầu vận hành | được đưa vào hoạt động | được đưa vào vận hành | được đưa vào sử dụng | sẽ hoàn thành | được hoàn thành | bắt đầu đón khách | mở cửa đón khách | sẽ được xây | dự kiến vận hành | dự kiến hoạt động | dự kiến mở cửa | dự kiến hoàn thành | dự kiến khởi công | dự kiến đi vào hoạt động | mới chạy | mới hoạt động',
    examples: [
      ['Vùng đám mây đầu tiên của Google tại Indonesia chính thức hoạt động từ tháng 6.', 'owner google, place indonesia'],
      ['Trung tâm dữ liệu của Facebook ở Singapore sẽ đi vào hoạt động năm sau.', 'owner meta, place singapore'],
      ['IBM mở rộng đám mây. Các cơ sở mới sẽ đặt tại London và Dallas.', 'owner ibm, place london, place dallas'],
      ['Trung tâm nghiên cứu của SAP ở TP HCM, khai trương năm ngoái, sẽ tuyển 500 kỹ sư.', 'owner sap, place ho-chi-minh-city'],
      ['Cửa hàng Uniqlo đầu tiên tại Việt Nam khai trương ngày 6/12.', 'owner fast-retailing, place vietnam'],
    ],
    counterExamples: ['Cửa hàng mở cửa lúc 8 giờ.', 'Google cho biết chợ tại Indonesia mở cửa lại.'],
  },
  {
    name: '{owner} bắt đầu kinh doanh tại {place}',
    type: 'expansion',
    subject: 'owner',
    marks: { tại: 'place', ở: 'place' },
    active:
      'khai trương mạng | khai trương dịch vụ | chính thức cung cấp dịch vụ | bắt đầu cung cấp dịch vụ | chính thức kinh doanh | bắt đầu kinh doanh | kinh doanh chính thức | chính thức hoạt động | bắt đầu hoạt động | chính thức có mặt | nhận giấy phép | nhận được giấy phép | được cấp giấy phép | giành giấy phép | giành được giấy phép | có giấy phép | ra mắt dịch vụ | ra mắt thị trường | ra quân | khai trương thương hiệu | được cấp phép kinh doanh | được cấp phép hoạt động | cắm chân | cắm cờ | cắm rễ | đặt chân | chào sân | đặt đại bản doanh | lập đại bản doanh | lập căn cứ',
    examples: [
      ['Viettel khai trương mạng Mytel tại Myanmar.', 'owner viettel, place myanmar'],
      ['Viettel nhận giấy phép viễn thông thứ tư ở Myanmar.', 'owner viettel, place myanmar'],
    ],
    counterExamples: ['Viettel nhận giải thưởng tại Myanmar.'],
  },
  {
    name: '{owner} tiến vào {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    either:
      'mở rộng sang | tiến vào | đặt chân vào | đặt chân đến | đặt chân tới | mở rộng ra | gia nhập thị trường | thâm nhập | thâm nhập thị trường | bước vào thị trường | tiến sang | lên kế hoạch vào | kế hoạch vào | tiến quân vào | vào thị trường | mở rộng tới | đổ bộ | đổ bộ vào | bước chân vào | mở rộng hoạt động sang | mở rộng kinh doanh sang | mở rộng thị trường sang | xâm nhập | ra mắt tại | khai trương tại | đầu tư sang | vươn sang | lấn sang | trở lại thị trường | quay lại thị trường | chính thức vào | bắt đầu vào | bước vào | bước sang | có mặt chính thức tại | tràn sang | mở rộng đến | mở rộng hoạt động tới | mở rộng dịch vụ sang | mở rộng địa bàn sang | quay lại | trở lại | tấn công thị trường | chinh phục thị trường | đưa dịch vụ vào | gia nhập | chính thức ra mắt ở | chính thức có mặt tại | chính thức hoạt động tại | bắt đầu hoạt động tại | bắt đầu kinh doanh tại | nhảy vào thị trường | tấn công vào thị trường | lấn sân sang | đổ bộ vào thị trường | đổ bộ thị trường | đã có mặt tại | xuất hiện tại | ra mắt dịch vụ tại | ra mắt dịch vụ ở | cung cấp dịch vụ tại | triển khai dịch vụ tại | sẽ vào | mới vào | từng vào | quay trở lại thị trường | mở rộng hoạt động ra | mở rộng sang thị trường | tiến ra | tiến đến | nhận giấy phép tại | nhận giấy phép ở | mở chi nhánh tại | mở văn phòng tại | thành lập công ty tại | lập công ty con tại | thành lập pháp nhân tại | bành trướng sang | bành trướng ra | bành trướng tới | vươn tới | vươn ra | vươn đến | chào sân | đổ bộ sang',
    examples: [['Netflix mở rộng sang Việt Nam.', 'owner netflix, place vietnam']],
    counterExamples: ['Netflix mở rộng sang mảng trò chơi.'],
  },
];
