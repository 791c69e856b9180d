/** Articles: "Acme, a startup". */
export const articles: readonly string[] = [];

/** Small words inside a name: "Bộ Thông tin và Truyền thông". */
export const binders: readonly string[] = ['và', 'of', 'the', 'for'];

/** What a place stands behind: "tại Cork". */
export const whereabouts: readonly string[] = ['tại', 'ở', 'trong', 'khắp'];

/** Words written with a capital that begin or make no organisation's name. */
export const unnamed: readonly string[] =
  'logo ông bà anh chị ceo cfo coo cto ảnh theo tuy trong ngoài nhiều các những mỗi hiện hôm tuần tháng năm quý ngày thứ sau trước khi với tại từ đến mặc dù nếu vì do đây đó này tính cụ bên riêng tổng mức số giá doanh lợi thị thương cổ phần thay nhà người cả hai ba chủ tịch giám đốc phó trưởng series internet web covid ipo gdp eps usd vnd q1 q2 q3 q4 ebitda ebita ebit gaap arr ndr mau dau tpv aum nii yoy qoq esg tp thành phố tỉnh quận huyện việt mỹ trung nhật hàn anh pháp đức nga ấn âu á phi bắc nam đông tây ai iot công ty tập đoàn hãng ngân hàng quỹ còn và nhưng song cũng để được bị là có không chỉ đang đã sẽ vẫn mới mô mảng startup bctc m&a fdi cp tnhh mtv ctcp cty tmcp đài hội lễ giải báo bộ khối nền dịch vụ lntt lnst dtt kqkd ebit roe roa roi gmv arpu capex opex cagr ifrs gaap data business cntt tmđt đtđm hđqt hđtv đhđcđ ttck bđs vđl kcn api sdk llm gpu cpu pos qr vr ar iaas paas saas b2b b2c c2c ev sme smb ict npl casa nim vc mw gw ott otc erp crm iot vps cdn via nvcc đvcc dncc btc luật nghị thông quyết kế'.split(
    ' ',
  );

/** Ordinary words that a sentence may begin with as its subject; syllables tell them apart. */
export const subjects: readonly string[] = [];

/** What stands before the name of a person only. */
export const honorifics: readonly string[] = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'em', 'cụ', 'phú', 'mr', 'mrs', 'ms'];

/** Those of them that may stand inside a name: "Sao Bắc Data". */
export const inner: readonly string[] = 'bắc nam đông tây á âu việt data cloud digital telecom business web internet series mới tổng ai'.split(' ');
