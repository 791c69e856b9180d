import type { Language } from '../../model/language.ts';

export const geographies: Language['geographies'] = [
  ['thế giới | toàn cầu | trên thế giới | trên toàn cầu | toàn thế giới', 'world'],
  ['nước này | quốc gia này | đất nước này | thị trường nước này', 'there'],
  ['cả nước | trên cả nước | toàn quốc | trên toàn quốc | trong nước | thị trường trong nước', 'vietnam'],
  ['[các]? thị trường [nước ngoài|quốc tế]', 'overseas'],
];

export const markets: Language['markets'] = [
  [
    'hạ tầng đám mây | dịch vụ hạ tầng đám mây | hạ tầng điện toán đám mây | cơ sở hạ tầng đám mây | dịch vụ cơ sở hạ tầng đám mây | dịch vụ hạ tầng điện toán đám mây',
    'cloud-infrastructure',
  ],
  ['[thị trường|thị phần]? [dịch vụ]? đám mây công cộng | [thị trường]? điện toán đám mây công cộng | public cloud', 'public-cloud'],
  ['iaas | hạ tầng như một dịch vụ', 'iaas'],
  ['paas', 'paas'],
  ['saas | phần mềm như một dịch vụ', 'saas'],
  ['thị trường đám mây | thị trường điện toán đám mây | thị phần đám mây | thị phần điện toán đám mây | điện toán đám mây', 'cloud'],
  ['thương mại điện tử | thị trường thương mại điện tử', 'e-commerce'],
  ['smartphone | điện thoại thông minh', 'smartphones'],
  ['máy chủ', 'servers'],
  ['pc | máy tính cá nhân', 'pc'],
  ['quảng cáo trực tuyến | quảng cáo số', 'online-advertising'],
  ['thanh toán di động', 'mobile-payments'],
  ['gọi xe', 'ride-hailing'],
  ['viễn thông', 'telecoms'],
  ['thị trường di động | thị phần di động | mạng di động | thị trường viễn thông di động | thuê bao di động', 'mobile'],
  ['thị trường trung tâm dữ liệu | dịch vụ trung tâm dữ liệu', 'data-centre'],
  [
    'chi tiêu công nghệ thông tin | chi tiêu cho công nghệ thông tin | chi tiêu it | chi tiêu cho it | thị trường it | thị trường công nghệ thông tin | công nghệ thông tin',
    'it-spending',
  ],
  ['dịch vụ it | dịch vụ cntt | dịch vụ công nghệ thông tin', 'it-services'],
  ['kinh tế internet | kinh tế số', 'internet-economy'],
  ['chip | bán dẫn', 'semiconductors'],
];
