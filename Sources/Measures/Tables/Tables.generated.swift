// SPDX-License-Identifier: Apache-2.0
// Made by Tools/tables/generate.py from the .tsv files beside it; do not edit.

enum Tables {
  static let bounds: StaticString = """
    多于等于	before	>=
    高于等于	before	>=
    大于等于	before	>=
    大于或等于	before	>=
    超过了	before	>=
    突破了	before	>=
    超过	before	>=
    突破	before	>=
    高于	before	>=
    大于	before	>=
    多于	before	>=
    至少	before	>=
    最少	before	>=
    逾	before	>=
    超	before	>=
    ＞	before	>=
    ≥	before	>=
    >	before	>=
    >=	before	>=
    起码	before	>=
    达到或超过	before	>=
    少于等于	before	<=
    低于等于	before	<=
    少于或等于	before	<=
    小于等于	before	<=
    小于或等于	before	<=
    达不到	before	<=
    不到	before	<=
    未到	before	<=
    不足	before	<=
    不及	before	<=
    不满	before	<=
    未满	before	<=
    低于	before	<=
    少于	before	<=
    小于	before	<=
    至多	before	<=
    最多	before	<=
    ＜	before	<=
    ≤	before	<=
    <	before	<=
    <=	before	<=
    顶多	before	<=
    不超过	before	<=
    不突破	before	<=
    不高于	before	<=
    不大于	before	<=
    不多于	before	<=
    不超	before	<=
    不低于	before	>=
    不少于	before	>=
    不小于	before	>=
    不下于	before	>=
    不得超过	before	<=
    不得突破	before	<=
    不得高于	before	<=
    不得大于	before	<=
    不得多于	before	<=
    不得超	before	<=
    不得低于	before	>=
    不得少于	before	>=
    不得小于	before	>=
    不得下于	before	>=
    不能超过	before	<=
    不能突破	before	<=
    不能高于	before	<=
    不能大于	before	<=
    不能多于	before	<=
    不能超	before	<=
    不能低于	before	>=
    不能少于	before	>=
    不能小于	before	>=
    不能下于	before	>=
    不可超过	before	<=
    不可突破	before	<=
    不可高于	before	<=
    不可大于	before	<=
    不可多于	before	<=
    不可超	before	<=
    不可低于	before	>=
    不可少于	before	>=
    不可小于	before	>=
    不可下于	before	>=
    不要超过	before	<=
    不要突破	before	<=
    不要高于	before	<=
    不要大于	before	<=
    不要多于	before	<=
    不要超	before	<=
    不要低于	before	>=
    不要少于	before	>=
    不要小于	before	>=
    不要下于	before	>=
    不会超过	before	<=
    不会突破	before	<=
    不会高于	before	<=
    不会大于	before	<=
    不会多于	before	<=
    不会超	before	<=
    不会低于	before	>=
    不会少于	before	>=
    不会小于	before	>=
    不会下于	before	>=
    不应超过	before	<=
    不应突破	before	<=
    不应高于	before	<=
    不应大于	before	<=
    不应多于	before	<=
    不应超	before	<=
    不应低于	before	>=
    不应少于	before	>=
    不应小于	before	>=
    不应下于	before	>=
    不准超过	before	<=
    不准突破	before	<=
    不准高于	before	<=
    不准大于	before	<=
    不准多于	before	<=
    不准超	before	<=
    不准低于	before	>=
    不准少于	before	>=
    不准小于	before	>=
    不准下于	before	>=
    不许超过	before	<=
    不许突破	before	<=
    不许高于	before	<=
    不许大于	before	<=
    不许多于	before	<=
    不许超	before	<=
    不许低于	before	>=
    不许少于	before	>=
    不许小于	before	>=
    不许下于	before	>=
    未超过	before	<=
    未突破	before	<=
    未高于	before	<=
    未大于	before	<=
    未多于	before	<=
    未超	before	<=
    未低于	before	>=
    未少于	before	>=
    未小于	before	>=
    未下于	before	>=
    没超过	before	<=
    没突破	before	<=
    没高于	before	<=
    没大于	before	<=
    没多于	before	<=
    没超	before	<=
    没低于	before	>=
    没少于	before	>=
    没小于	before	>=
    没下于	before	>=
    没有超过	before	<=
    没有突破	before	<=
    没有高于	before	<=
    没有大于	before	<=
    没有多于	before	<=
    没有超	before	<=
    没有低于	before	>=
    没有少于	before	>=
    没有小于	before	>=
    没有下于	before	>=
    并未超过	before	<=
    并未突破	before	<=
    并未高于	before	<=
    并未大于	before	<=
    并未多于	before	<=
    并未超	before	<=
    并未低于	before	>=
    并未少于	before	>=
    并未小于	before	>=
    并未下于	before	>=
    从未超过	before	<=
    从未突破	before	<=
    从未高于	before	<=
    从未大于	before	<=
    从未多于	before	<=
    从未超	before	<=
    从未低于	before	>=
    从未少于	before	>=
    从未小于	before	>=
    从未下于	before	>=
    勿超过	before	<=
    勿突破	before	<=
    勿高于	before	<=
    勿大于	before	<=
    勿多于	before	<=
    勿超	before	<=
    勿低于	before	>=
    勿少于	before	>=
    勿小于	before	>=
    勿下于	before	>=
    别超过	before	<=
    别突破	before	<=
    别高于	before	<=
    别大于	before	<=
    别多于	before	<=
    别超	before	<=
    别低于	before	>=
    别少于	before	>=
    别小于	before	>=
    别下于	before	>=
    不可以超过	before	<=
    不可以突破	before	<=
    不可以高于	before	<=
    不可以大于	before	<=
    不可以多于	before	<=
    不可以超	before	<=
    不可以低于	before	>=
    不可以少于	before	>=
    不可以小于	before	>=
    不可以下于	before	>=
    不宜超过	before	<=
    不宜突破	before	<=
    不宜高于	before	<=
    不宜大于	before	<=
    不宜多于	before	<=
    不宜超	before	<=
    不宜低于	before	>=
    不宜少于	before	>=
    不宜小于	before	>=
    不宜下于	before	>=
    大约	before	~
    约为	before	~
    约有	before	~
    约是	before	~
    约占	before	~
    大概	before	~
    差不多	before	~
    将近	before	~
    接近	before	~
    近	before	~
    约	before	~
    几乎	before	~
    ≈	before	~
    签约	before	=
    节约	before	=
    公约	before	=
    预约	before	=
    契约	before	=
    合约	before	=
    条约	before	=
    制约	before	=
    违约	before	=
    履约	before	=
    简约	before	=
    集约	before	=
    特约	before	=
    婚约	before	=
    失约	before	=
    赴约	before	=
    纽约	before	=
    相约	before	=
    誓约	before	=
    守约	before	=
    附近	before	=
    靠近	before	=
    邻近	before	=
    最近	before	=
    临近	before	=
    亲近	before	=
    贴近	before	=
    远近	before	=
    切近	before	=
    商超	before	=
    反超	before	=
    英超	before	=
    中超	before	=
    高超	before	=
    赶超	before	=
    至少	far	>=
    最少	far	>=
    起码	far	>=
    最多	far	<=
    至多	far	<=
    顶多	far	<=
    大约	far	~
    大概	far	~
    以上	after	>=
    及以上	after	>=
    或以上	after	>=
    （含）以上	after	>=
    之上	after	>=
    开外	after	>=
    出头	after	>=
    有余	after	>=
    不止	after	>=
    或更多	after	>=
    及更多	after	>=
    以下	after	<=
    以内	after	<=
    之内	after	<=
    及以下	after	<=
    或以下	after	<=
    （含）以下	after	<=
    之下	after	<=
    不到	after	<=
    或更少	after	<=
    左右	after	~
    上下	after	~
    -	before	-
    −	before	-
    －	before	-
    负	before	-
    負	before	-
    胜负	before	=
    抱负	before	=
    担负	before	=
    肩负	before	=
    辜负	before	=
    欺负	before	=
    自负	before	=
    +	before	+
    ＋	before	+
    零下	before	0
    ¥	before	元
    ￥	before	元
    人民币	before	元
    RMB	before	元
    CNY	before	元
    $	before	美元
    ＄	before	美元
    US$	before	美元
    USD	before	美元
    美元	before	美元
    美金	before	美元
    €	before	欧元
    EUR	before	欧元
    欧元	before	欧元
    £	before	英镑
    ￡	before	英镑
    GBP	before	英镑
    英镑	before	英镑
    HK$	before	港元
    HKD	before	港元
    港币	before	港元
    港元	before	港元
    NT$	before	新台币
    TWD	before	新台币
    新台币	before	新台币
    台币	before	新台币
    A$	before	澳元
    AU$	before	澳元
    AUD	before	澳元
    澳元	before	澳元
    C$	before	加元
    CA$	before	加元
    CAD	before	加元
    加元	before	加元
    S$	before	新加坡元
    SGD	before	新加坡元
    ₩	before	韩元
    KRW	before	韩元
    韩元	before	韩元
    ₹	before	印度卢比
    INR	before	印度卢比
    ₽	before	卢布
    RUB	before	卢布
    JPY	before	日元
    日元	before	日元
    JP¥	before	日元
    CHF	before	瑞士法郎
    THB	before	泰铢
    ฿	before	泰铢
    """
  static let everyday: StaticString = """
    元	元	money	CNY 0
    圆	元	money	CNY 0
    块	元	money	CNY 0
    块钱	元	money	CNY 0
    人民币	元	money	CNY 0
    元人民币	元	money	CNY 0
    元钱	元	money	CNY 0
    圆整	元	money	CNY 0
    RMB	元	money	CNY 0
    CNY	元	money	CNY 0
    人民币元	元	money	CNY 0
    美元	美元	money	USD 0
    美金	美元	money	USD 0
    美刀	美元	money	USD 0
    刀	美元	money	USD 0
    USD	美元	money	USD 0
    块美元	美元	money	USD 0
    块美金	美元	money	USD 0
    元美元	美元	money	USD 0
    元美金	美元	money	USD 0
    欧元	欧元	money	EUR 0
    欧	欧元	money	EUR 0
    EUR	欧元	money	EUR 0
    英镑	英镑	money	GBP 0
    GBP	英镑	money	GBP 0
    日元	日元	money	JPY 0
    日圆	日元	money	JPY 0
    JPY	日元	money	JPY 0
    韩元	韩元	money	KRW 0
    韩圆	韩元	money	KRW 0
    韩币	韩元	money	KRW 0
    KRW	韩元	money	KRW 0
    港元	港元	money	HKD 0
    港币	港元	money	HKD 0
    港圆	港元	money	HKD 0
    港纸	港元	money	HKD 0
    HKD	港元	money	HKD 0
    元港币	港元	money	HKD 0
    块港币	港元	money	HKD 0
    澳门元	澳门元	money	MOP 0
    澳门币	澳门元	money	MOP 0
    葡币	澳门元	money	MOP 0
    MOP	澳门元	money	MOP 0
    新台币	新台币	money	TWD 0
    台币	新台币	money	TWD 0
    TWD	新台币	money	TWD 0
    元新台币	新台币	money	TWD 0
    元台币	新台币	money	TWD 0
    块台币	新台币	money	TWD 0
    澳元	澳元	money	AUD 0
    澳大利亚元	澳元	money	AUD 0
    澳币	澳元	money	AUD 0
    AUD	澳元	money	AUD 0
    加元	加元	money	CAD 0
    加拿大元	加元	money	CAD 0
    加币	加元	money	CAD 0
    CAD	加元	money	CAD 0
    新西兰元	新西兰元	money	NZD 0
    纽元	新西兰元	money	NZD 0
    新西兰币	新西兰元	money	NZD 0
    NZD	新西兰元	money	NZD 0
    新加坡元	新加坡元	money	SGD 0
    新元	新加坡元	money	SGD 0
    坡币	新加坡元	money	SGD 0
    新币	新加坡元	money	SGD 0
    SGD	新加坡元	money	SGD 0
    瑞士法郎	瑞士法郎	money	CHF 0
    瑞郎	瑞士法郎	money	CHF 0
    CHF	瑞士法郎	money	CHF 0
    卢布	卢布	money	RUB 0
    俄罗斯卢布	卢布	money	RUB 0
    RUB	卢布	money	RUB 0
    泰铢	泰铢	money	THB 0
    铢	泰铢	money	THB 0
    THB	泰铢	money	THB 0
    越南盾	越南盾	money	VND 0
    VND	越南盾	money	VND 0
    印度卢比	印度卢比	money	INR 0
    卢比	印度卢比	money	INR 0
    INR	印度卢比	money	INR 0
    印尼盾	印尼盾	money	IDR 0
    印尼卢比	印尼盾	money	IDR 0
    印度尼西亚盾	印尼盾	money	IDR 0
    IDR	印尼盾	money	IDR 0
    林吉特	林吉特	money	MYR 0
    马来西亚林吉特	林吉特	money	MYR 0
    令吉	林吉特	money	MYR 0
    MYR	林吉特	money	MYR 0
    菲律宾比索	菲律宾比索	money	PHP 0
    墨西哥比索	墨西哥比索	money	MXN 0
    雷亚尔	雷亚尔	money	BRL 0
    巴西雷亚尔	雷亚尔	money	BRL 0
    兰特	兰特	money	ZAR 0
    南非兰特	兰特	money	ZAR 0
    瑞典克朗	瑞典克朗	money	SEK 0
    挪威克朗	挪威克朗	money	NOK 0
    丹麦克朗	丹麦克朗	money	DKK 0
    兹罗提	兹罗提	money	PLN 0
    土耳其里拉	土耳其里拉	money	TRY 0
    里拉	土耳其里拉	money	TRY 0
    迪拉姆	迪拉姆	money	AED 0
    阿联酋迪拉姆	迪拉姆	money	AED 0
    沙特里亚尔	沙特里亚尔	money	SAR 0
    坚戈	坚戈	money	KZT 0
    哈萨克斯坦坚戈	坚戈	money	KZT 0
    巴基斯坦卢比	巴基斯坦卢比	money	PKR 0
    缅元	缅元	money	MMK 0
    缅币	缅元	money	MMK 0
    朝鲜元	朝鲜元	money	KPW 0
    埃及镑	埃及镑	money	EGP 0
    谢克尔	新谢克尔	money	ILS 0
    新谢克尔	新谢克尔	money	ILS 0
    法国法郎	法国法郎	money	FRF 0
    德国马克	德国马克	money	DEM 0
    德意志马克	德国马克	money	DEM 0
    格里夫纳	格里夫纳	money	UAH 0
    比特币	比特币	money	BTC 0
    个比特币	比特币	money	BTC 0
    阿根廷比索	阿根廷比索	money	ARS 0
    智利比索	智利比索	money	CLP 0
    哥伦比亚比索	哥伦比亚比索	money	COP 0
    古巴比索	古巴比索	money	CUP 0
    捷克克朗	捷克克朗	money	CZK 0
    福林	福林	money	HUF 0
    匈牙利福林	福林	money	HUF 0
    图格里克	图格里克	money	MNT 0
    奈拉	奈拉	money	NGN 0
    肯尼亚先令	肯尼亚先令	money	KES 0
    卡塔尔里亚尔	卡塔尔里亚尔	money	QAR 0
    科威特第纳尔	科威特第纳尔	money	KWD 0
    伊拉克第纳尔	伊拉克第纳尔	money	IQD 0
    斯里兰卡卢比	斯里兰卡卢比	money	LKR 0
    尼泊尔卢比	尼泊尔卢比	money	NPR 0
    塔卡	塔卡	money	BDT 0
    孟加拉塔卡	塔卡	money	BDT 0
    瑞尔	瑞尔	money	KHR 0
    柬埔寨瑞尔	瑞尔	money	KHR 0
    基普	基普	money	LAK 0
    老挝基普	基普	money	LAK 0
    伊朗里亚尔	伊朗里亚尔	money	IRR 0
    冰岛克朗	冰岛克朗	money	ISK 0
    角	元	money	CNY -1
    毛	元	money	CNY -1
    毛钱	元	money	CNY -1
    角钱	元	money	CNY -1
    毛人民币	元	money	CNY -1
    角人民币	元	money	CNY -1
    分钱	元	money	CNY -2
    分人民币	元	money	CNY -2
    美分	美元	money	USD -2
    欧分	欧元	money	EUR -2
    便士	英镑	money	GBP -2
    戈比	卢布	money	RUB -2
    港分	港元	money	HKD -2
    澳分	澳元	money	AUD -2
    个年头	年	length	year 1
    年头	年	length	year 1
    载	年	length	year 1
    个月	月	length	month 1
    周	周	length	week 1
    个星期	周	length	week 1
    星期	周	length	week 1
    个礼拜	周	length	week 1
    礼拜	周	length	week 1
    个周	周	length	week 1
    天	天	length	day 1
    昼夜	天	length	day 1
    个昼夜	天	length	day 1
    个日夜	天	length	day 1
    小时	小时	length	hour 1
    个小时	小时	length	hour 1
    钟头	小时	length	hour 1
    个钟头	小时	length	hour 1
    个钟	小时	length	hour 1
    个时辰	小时	length	hour 2
    时辰	小时	length	hour 2
    h	小时	length	hour 1
    分钟	分钟	length	minute 1
    min	分钟	length	minute 1
    刻钟	刻钟	length	minute 15
    秒	秒	length	second 1
    秒钟	秒	length	second 1
    s	秒	length	second 1
    个季度	季度	length	month 3
    世纪	世纪	length	year 100
    个世纪	世纪	length	year 100
    毫秒	毫秒	length	second 1 -3
    ms	毫秒	length	second 1 -3
    月	月	month
    月份	月份	month
    日	日	day
    号	号	day
    季度	季度	quarter
    年代	年代	decade
    年	年	year
    年度	年	year
    成	%	tenth
    折	%	fold
    ‰	 	permille
    ％	%	percent
    ﹪	%	percent
    km	公里	metric
    KM	公里	metric
    Km	公里	metric
    ㎞	公里	metric
    m	米	metric
    cm	厘米	metric
    CM	厘米	metric
    ㎝	厘米	metric
    公分	厘米	metric
    mm	毫米	metric
    MM	毫米	metric
    ㎜	毫米	metric
    dm	分米	metric
    μm	微米	metric
    um	微米	metric
    µm	微米	metric
    nm	纳米	metric
    kg	千克	metric
    KG	千克	metric
    Kg	千克	metric
    ㎏	千克	metric
    g	克	metric
    mg	毫克	metric
    MG	毫克	metric
    ㎎	毫克	metric
    μg	微克	metric
    ug	微克	metric
    µg	微克	metric
    mcg	微克	metric
    t	吨	metric
    L	升	metric
    l	升	metric
    mL	毫升	metric
    ml	毫升	metric
    ㎖	毫升	metric
    cc	毫升	metric
    m²	平方米	metric
    ㎡	平方米	metric
    m2	平方米	metric
    M²	平方米	metric
    平米	平方米	metric
    平方	平方米	metric
    平方公尺	平方米	metric
    km²	平方公里	metric
    km2	平方公里	metric
    ㎢	平方公里	metric
    cm²	平方厘米	metric
    cm2	平方厘米	metric
    ㎠	平方厘米	metric
    mm²	平方毫米	metric
    mm2	平方毫米	metric
    ft²	平方英尺	metric
    m³	立方米	metric
    m3	立方米	metric
    ㎥	立方米	metric
    立方	立方米	metric
    cm³	立方厘米	metric
    cm3	立方厘米	metric
    kW	千瓦	metric
    KW	千瓦	metric
    kw	千瓦	metric
    kWh	千瓦时	metric
    KWh	千瓦时	metric
    kwh	千瓦时	metric
    kW·h	千瓦时	metric
    KWH	千瓦时	metric
    MW	兆瓦	metric
    MWh	兆瓦时	metric
    GW	吉瓦	metric
    GWh	吉瓦时	metric
    W	瓦	metric
    mW	毫瓦	metric
    V	伏	metric
    伏特	伏	metric
    kV	千伏	metric
    KV	千伏	metric
    mV	毫伏	metric
    安培	安	metric
    mA	毫安	metric
    mAh	毫安时	metric
    mah	毫安时	metric
    Ah	安时	metric
    Ω	欧姆	metric
    ℃	摄氏度	metric
    °C	摄氏度	metric
    ℉	华氏度	metric
    °F	华氏度	metric
    °	度	metric
    km/h	公里/小时	metric
    KM/H	公里/小时	metric
    kph	公里/小时	metric
    kmh	公里/小时	metric
    m/s	米/秒	metric
    mph	英里/小时	metric
    MPH	英里/小时	metric
    Hz	赫兹	metric
    HZ	赫兹	metric
    hz	赫兹	metric
    赫	赫兹	metric
    kHz	千赫	metric
    KHz	千赫	metric
    khz	千赫	metric
    千赫兹	千赫	metric
    MHz	兆赫	metric
    Mhz	兆赫	metric
    mhz	兆赫	metric
    兆赫兹	兆赫	metric
    GHz	吉赫	metric
    Ghz	吉赫	metric
    ghz	吉赫	metric
    吉赫兹	吉赫	metric
    dB	分贝	metric
    db	分贝	metric
    DB	分贝	metric
    Pa	帕	metric
    帕斯卡	帕	metric
    kPa	千帕	metric
    KPa	千帕	metric
    MPa	兆帕	metric
    Mpa	兆帕	metric
    hPa	百帕	metric
    牛顿	牛	metric
    焦耳	焦	metric
    kJ	千焦	metric
    KJ	千焦	metric
    kcal	千卡	metric
    Kcal	千卡	metric
    cal	卡路里	metric
    lm	流明	metric
    in	英寸	metric
    吋	英寸	metric
    ft	英尺	metric
    呎	英尺	metric
    mi	英里	metric
    哩	英里	metric
    浬	海里	metric
    lb	磅	metric
    lbs	磅	metric
    oz	盎司	metric
    ha	公顷	metric
    hm²	公顷	metric
    mmol	毫摩尔	metric
    mol	摩尔	metric
    μmol	微摩尔	metric
    IU	国际单位	metric
    ° C	摄氏度	metric
    公尺	公尺	metric
    公寸	公寸	metric
    分米	分米	metric
    公里	公里	metric
    千米	千米	metric
    光年	光年	metric
    天文单位	天文单位	metric
    秒差距	秒差距	metric
    英里	英里	metric
    英尺	英尺	metric
    英寸	英寸	metric
    码	码	metric
    英亩	英亩	metric
    海里	海里	metric
    平方千米	平方千米	metric
    平方分米	平方分米	metric
    平方厘米	平方厘米	metric
    平方毫米	平方毫米	metric
    平方英里	平方英里	metric
    平方英尺	平方英尺	metric
    平方英寸	平方英寸	metric
    平方码	平方码	metric
    平方尺	平方尺	metric
    公亩	公亩	metric
    市亩	市亩	metric
    公顷	公顷	metric
    顷	顷	metric
    立方厘米	立方厘米	metric
    立方分米	立方分米	metric
    立方毫米	立方毫米	metric
    立方千米	立方千米	metric
    立方公里	立方公里	metric
    立方英尺	立方英尺	metric
    立方英寸	立方英寸	metric
    立方码	立方码	metric
    磅	磅	metric
    盎司	盎司	metric
    英石	英石	metric
    石	石	metric
    英吨	英吨	metric
    美吨	美吨	metric
    公吨	公吨	metric
    长吨	长吨	metric
    短吨	短吨	metric
    市斤	市斤	metric
    台斤	台斤	metric
    钱	钱	metric
    两	两	metric
    市两	市两	metric
    公担	公担	metric
    克拉	克拉	metric
    微克	微克	metric
    纳克	纳克	metric
    皮克	皮克	metric
    毫克	毫克	metric
    格令	格令	metric
    打兰	打兰	metric
    毫升	毫升	metric
    微升	微升	metric
    分升	分升	metric
    厘升	厘升	metric
    公升	公升	metric
    市升	市升	metric
    斗	斗	metric
    加仑	加仑	metric
    品脱	品脱	metric
    夸脱	夸脱	metric
    蒲式耳	蒲式耳	metric
    液量盎司	液量盎司	metric
    液体盎司	液体盎司	metric
    茶匙	茶匙	metric
    汤匙	汤匙	metric
    尺	尺	metric
    市尺	市尺	metric
    寸	寸	metric
    市寸	市寸	metric
    里	里	metric
    华里	华里	metric
    市里	市里	metric
    丈	丈	metric
    里地	里地	metric
    字节	字节	metric
    千字节	千字节	metric
    兆字节	兆字节	metric
    吉字节	吉字节	metric
    太字节	太字节	metric
    拍字节	拍字节	metric
    比特	比特	metric
    位元	位元	metric
    千比特	千比特	metric
    兆比特	兆比特	metric
    吉比特	吉比特	metric
    太比特	太比特	metric
    位元组	位元组	metric
    KB	KB	metric
    kB	kB	metric
    MB	MB	metric
    GB	GB	metric
    TB	TB	metric
    PB	PB	metric
    EB	EB	metric
    Kb	Kb	metric
    Mb	Mb	metric
    Gb	Gb	metric
    Tb	Tb	metric
    bit	bit	metric
    bits	bits	metric
    byte	byte	metric
    bytes	bytes	metric
    Byte	Byte	metric
    Bytes	Bytes	metric
    bps	bps	metric
    kbps	kbps	metric
    Kbps	Kbps	metric
    Mbps	Mbps	metric
    Gbps	Gbps	metric
    Tbps	Tbps	metric
    KB/s	KB/s	metric
    MB/s	MB/s	metric
    GB/s	GB/s	metric
    Mb/s	Mb/s	metric
    Gb/s	Gb/s	metric
    兆	兆	metric
    兆比特每秒	兆比特每秒	metric
    像素	像素	metric
    dpi	dpi	metric
    摄氏度	摄氏度	metric
    华氏度	华氏度	metric
    开尔文	开尔文	metric
    开氏度	开氏度	metric
    兰氏度	兰氏度	metric
    度	度	metric
    弧度	弧度	metric
    角秒	角秒	metric
    分贝	分贝	metric
    马赫	马赫	metric
    迈	迈	metric
    rpm	rpm	metric
    瓦特	瓦特	metric
    千瓦特	千瓦特	metric
    兆瓦特	兆瓦特	metric
    马力	马力	metric
    匹马力	匹马力	metric
    卡路里	卡路里	metric
    千卡	千卡	metric
    千焦耳	千焦耳	metric
    兆焦	兆焦	metric
    吉焦	吉焦	metric
    尔格	尔格	metric
    电子伏特	电子伏特	metric
    牛米	牛米	metric
    毫安培	毫安培	metric
    欧姆	欧姆	metric
    千欧	千欧	metric
    兆欧	兆欧	metric
    法拉	法拉	metric
    微法	微法	metric
    流明	流明	metric
    勒克斯	勒克斯	metric
    坎德拉	坎德拉	metric
    贝克勒尔	贝克勒尔	metric
    西弗	西弗	metric
    毫西弗	毫西弗	metric
    微西弗	微西弗	metric
    戈瑞	戈瑞	metric
    百帕	百帕	metric
    毫巴	毫巴	metric
    标准大气压	标准大气压	metric
    大气压	大气压	metric
    大卡	大卡	metric
    毫安时	毫安时	metric
    安时	安时	metric
    毫米汞柱	毫米汞柱	metric
    mmHg	mmHg	metric
    英热单位	英热单位	metric
    摩尔	摩尔	metric
    毫摩尔	毫摩尔	metric
    国际单位	国际单位	metric
    特克斯	特克斯	metric
    旦尼尔	旦尼尔	metric
    绍尔	绍尔	metric
    磅力	磅力	metric
    千克力	千克力	metric
    公斤力	公斤力	metric
    道尔顿	道尔顿	metric
    公斤	公斤	metric
    个大气压	大气压	metric
    个标准大气压	标准大气压	metric
    个工作日	工作日	counter
    个百分点	百分点	points
    倍	倍	times
    岁	岁	age
    周岁	周岁	age
    虚岁	虚岁	age
    杯	杯	counter
    碗	碗	counter
    盘	盘	counter
    碟	碟	counter
    锅	锅	counter
    勺	勺	counter
    壶	壶	counter
    罐	罐	counter
    坛	坛	counter
    缸	缸	counter
    篮	篮	counter
    筐	筐	counter
    篓	篓	counter
    捆	捆	counter
    扎	扎	counter
    叠	叠	counter
    沓	沓	counter
    摞	摞	counter
    堆	堆	counter
    滴	滴	counter
    朵	朵	counter
    把	把	counter
    打	打	counter
    句	句	counter
    段	段	counter
    首	首	counter
    封	封	counter
    通	通	counter
    则	则	counter
    卷	卷	counter
    幕	幕	counter
    部	部	counter
    集	集	counter
    番	番	counter
    拳	拳	counter
    针	针	counter
    剂	剂	counter
    帖	帖	counter
    丸	丸	counter
    缕	缕	counter
    丝	丝	counter
    股	股	counter
    阵	阵	counter
    场	场	counter
    顿	顿	counter
    餐	餐	counter
    席	席	counter
    桌	桌	counter
    口	口	counter
    尊	尊	counter
    座	座	counter
    扇	扇	counter
    栋	栋	counter
    间	间	counter
    排	排	counter
    列	列	counter
    队	队	counter
    帮	帮	counter
    伙	伙	counter
    群	群	counter
    窝	窝	counter
    笼	笼	counter
    匹	匹	counter
    只	只	counter
    条	条	counter
    头	头	counter
    羽	羽	counter
    尾	尾	counter
    名	名	counter
    位	位	counter
    个	个	counter
    人	人	counter
    页	页	counter
    章	章	counter
    讲	讲	counter
    题	题	counter
    分	分	counter
    局	局	counter
    轮	轮	counter
    连胜	连胜	counter
    连败	连败	counter
    票	票	counter
    笔	笔	counter
    单	单	counter
    起	起	counter
    宗	宗	counter
    例	例	counter
    样	样	counter
    类	类	counter
    种	种	counter
    款	款	counter
    堵	堵	counter
    道	道	counter
    盏	盏	counter
    台	台	counter
    架	架	counter
    艘	艘	counter
    辆	辆	counter
    节	节	counter
    班	班	counter
    趟	趟	counter
    航次	航次	counter
    步	步	counter
    圈	圈	counter
    颗	颗	counter
    粒	粒	counter
    枚	枚	counter
    片	片	counter
    张	张	counter
    枝	枝	counter
    支	支	counter
    根	根	counter
    株	株	counter
    棵	棵	counter
    丛	丛	counter
    簇	簇	counter
    穗	穗	counter
    瓣	瓣	counter
    套	套	counter
    件	件	counter
    副	副	counter
    双	双	counter
    对	对	counter
    床	床	counter
    顶	顶	counter
    幅	幅	counter
    帧	帧	counter
    家	家	counter
    户	户	counter
    所	所	counter
    处	处	counter
    个人	个人	counter
    人家	人家	counter
    桩	桩	counter
    批	批	counter
    拨	拨	counter
    份	份	counter
    档	档	counter
    字	字	counter
    遍	遍	counter
    次	次	counter
    回合	回合	counter
    个回合	个回合	counter
    环节	环节	counter
    桶	桶	counter
    箱	箱	counter
    盒	盒	counter
    包	包	counter
    袋	袋	counter
    瓶	瓶	counter
    听	听	counter
    管	管	counter
    筒	筒	counter
    板	板	counter
    串	串	counter
    束	束	counter
    屉	屉	counter
    工作日	工作日	counter
    课时	课时	counter
    学分	学分	counter
    积分	积分	counter
    球	球	counter
    声	声	counter
    门	门	counter
    室	室	counter
    厅	厅	counter
    卫	卫	counter
    行	行	counter
    级	级	counter
    点	点	clock
    点钟	点钟	clock
    时	时	clock
    点整	点整	clock
    成为	 	word
    成功	 	word
    成员	 	word
    成本	 	word
    成立	 	word
    成果	 	word
    成就	 	word
    成熟	 	word
    成交	 	word
    成长	 	word
    成绩	 	word
    成分	 	word
    成品	 	word
    成人	 	word
    成年	 	word
    成效	 	word
    成因	 	word
    成套	 	word
    元宵	 	word
    元旦	 	word
    元素	 	word
    元老	 	word
    元年	 	word
    块头	 	word
    毛线	 	word
    毛衣	 	word
    毛巾	 	word
    角度	 	word
    角色	 	word
    角落	 	word
    角逐	 	word
    分析	 	word
    分别	 	word
    分开	 	word
    分配	 	word
    分布	 	word
    分散	 	word
    分数	 	word
    分享	 	word
    分公司	 	word
    分之	 	word
    分店	 	word
    号楼	 	ordinal
    号线	 	ordinal
    号文	 	ordinal
    号店	 	ordinal
    号门	 	ordinal
    号机	 	ordinal
    号位	 	ordinal
    号房	 	ordinal
    号公路	 	ordinal
    号院	 	ordinal
    号厅	 	ordinal
    号馆	 	ordinal
    号桥	 	ordinal
    号井	 	ordinal
    号桌	 	ordinal
    号球	 	ordinal
    号种子	 	ordinal
    号选手	 	ordinal
    号展	 	ordinal
    号航站	 	ordinal
    号登机	 	ordinal
    周边	 	word
    周围	 	word
    周到	 	word
    周年	 	word
    周知	 	word
    周密	 	word
    周刊	 	word
    年级	 	word
    年轻	 	word
    年龄	 	word
    年画	 	word
    年货	 	word
    年终	 	word
    年会	 	word
    年夜	 	word
    年制	 	word
    年味	 	word
    年报	 	word
    年薪	 	word
    年鉴	 	word
    星级	 	word
    两口	 	word
    两边	 	word
    两岸	 	word
    两侧	 	word
    两会	 	word
    两旁	 	word
    两地	 	word
    度假	 	word
    度过	 	word
    度量	 	word
    里面	 	word
    里边	 	word
    克服	 	word
    克隆	 	word
    克制	 	word
    升级	 	word
    升学	 	word
    升值	 	word
    升温	 	word
    升降	 	word
    斗争	 	word
    斗志	 	word
    钱包	 	word
    钱塘	 	word
    尺寸	 	word
    尺码	 	word
    寸步	 	word
    平台	 	word
    平均	 	word
    平安	 	word
    平等	 	word
    石头	 	word
    石油	 	word
    石化	 	word
    石家庄	 	word
    转向	 	word
    转身	 	word
    转移	 	word
    把握	 	word
    把手	 	word
    句话说	 	word
    打工	 	word
    打击	 	word
    打造	 	word
    打开	 	word
    打算	 	word
    打破	 	word
    条件	 	word
    条例	 	word
    下子	 	word
    下载	 	word
    面积	 	word
    面向	 	word
    面临	 	word
    面对	 	word
    口气	 	word
    口径	 	word
    口号	 	word
    口碑	 	word
    片段	 	word
    片面	 	word
    片刻	 	word
    头脑	 	word
    道理	 	word
    道路	 	word
    道德	 	word
    班级	 	word
    班长	 	word
    班车	 	word
    场合	 	word
    场馆	 	word
    名字	 	word
    名单	 	word
    名誉	 	word
    名校	 	word
    位置	 	word
    位于	 	word
    位移	 	word
    个性	 	word
    个体	 	word
    个别	 	word
    个子	 	word
    人们	 	word
    人类	 	word
    人间	 	word
    人才	 	word
    人物	 	word
    人性	 	word
    人心	 	word
    人体	 	word
    人工	 	word
    人生	 	word
    人行	 	word
    人造	 	word
    只有	 	word
    只差	 	word
    只是	 	word
    只能	 	word
    只要	 	word
    只会	 	word
    只好	 	word
    把关	 	word
    种类	 	word
    种植	 	word
    种子	 	word
    种族	 	word
    门户	 	word
    门票	 	word
    门店	 	word
    门口	 	word
    门诊	 	word
    家乡	 	word
    家人	 	word
    家长	 	word
    包括	 	word
    包含	 	word
    包装	 	word
    包裹	 	word
    代表	 	word
    代理	 	word
    代替	 	word
    代码	 	word
    次数	 	word
    次日	 	word
    次年	 	word
    次序	 	word
    次要	 	word
    次生	 	word
    份额	 	word
    级别	 	word
    级联	 	word
    票价	 	word
    票房	 	word
    批准	 	word
    批评	 	word
    批发	 	word
    组成	 	word
    组织	 	word
    组合	 	word
    组装	 	word
    队伍	 	word
    队员	 	word
    队长	 	word
    部分	 	word
    部门	 	word
    部队	 	word
    部长	 	word
    台湾	 	word
    台风	 	word
    台州	 	word
    台北	 	word
    套餐	 	word
    套路	 	word
    笔记	 	word
    笔者	 	word
    手机	 	word
    起来	 	word
    起步	 	word
    起床	 	word
    起飞	 	word
    起点	 	word
    路过	 	word
    路人	 	word
    路线	 	word
    步行	 	word
    步伐	 	word
    盘点	 	word
    盘算	 	word
    盘锦	 	word
    局面	 	word
    局长	 	word
    局部	 	word
    轮流	 	word
    轮船	 	word
    轮廓	 	word
    管理	 	word
    管道	 	word
    管辖	 	word
    板块	 	word
    板凳	 	word
    单位	 	word
    单独	 	word
    单价	 	word
    单身	 	word
    单纯	 	word
    串联	 	word
    束缚	 	word
    排名	 	word
    排放	 	word
    排列	 	word
    排队	 	word
    排除	 	word
    章程	 	word
    针对	 	word
    句子	 	word
    题目	 	word
    题材	 	word
    卷入	 	word
    顿时	 	word
    通过	 	word
    通知	 	word
    通信	 	word
    通常	 	word
    通用	 	word
    则是	 	word
    集中	 	word
    集团	 	word
    集体	 	word
    集合	 	word
    本身	 	word
    本来	 	word
    本地	 	word
    本人	 	word
    本科	 	word
    层面	 	word
    层次	 	word
    层出	 	word
    架构	 	word
    架子	 	word
    级数	 	word
    听说	 	word
    听见	 	word
    听取	 	word
    包容	 	word
    拨打	 	word
    拨款	 	word
    拨付	 	word
    堆积	 	word
    锅炉	 	word
    碗筷	 	word
    盘子	 	word
    杯子	 	word
    桶装	 	word
    箱子	 	word
    盒子	 	word
    袋子	 	word
    瓶子	 	word
    筒子	 	word
    株洲	 	word
    枝江	 	word
    根据	 	word
    根本	 	word
    节目	 	word
    节约	 	word
    节奏	 	word
    节日	 	word
    颗粒	 	word
    块状	 	word
    片区	 	word
    张家	 	word
    张开	 	word
    支持	 	word
    支付	 	word
    支出	 	word
    支撑	 	word
    套件	 	word
    度电	 	-
    年前	 	-
    年后	 	-
    年来	 	-
    年期	 	-
    日均	 	-
    ℃~	 	-
    P	 	-
    点多	 	-
    """
  static let lunar: StaticString = """
    year	春节	元宵节	清明节	端午节	七夕	中秋节	重阳节	除夕
    1990	01-27	02-10	04-05	05-28	08-26	10-03	10-26	01-26
    1991	02-15	03-01	04-05	06-16	08-16	09-22	10-16	02-14
    1992	02-04	02-18	04-04	06-05	08-05	09-11	10-04	02-03
    1993	01-23	02-06	04-05	06-24	08-24	09-30	10-23	01-22
    1994	02-10	02-24	04-05	06-13	08-13	09-20	10-13	02-09
    1995	01-31	02-14	04-05	06-02	08-02	09-09	11-01	01-30
    1996	02-19	03-04	04-04	06-20	08-20	09-27	10-20	02-18
    1997	02-07	02-21	04-05	06-09	08-09	09-16	10-10	02-06
    1998	01-28	02-11	04-05	05-30	08-28	10-05	10-28	01-27
    1999	02-16	03-02	04-05	06-18	08-17	09-24	10-17	02-15
    2000	02-05	02-19	04-04	06-06	08-06	09-12	10-06	02-04
    2001	01-24	02-07	04-05	06-25	08-25	10-01	10-25	01-23
    2002	02-12	02-26	04-05	06-15	08-15	09-21	10-14	02-11
    2003	02-01	02-15	04-05	06-04	08-04	09-11	10-04	01-31
    2004	01-22	02-05	04-04	06-22	08-22	09-28	10-22	01-21
    2005	02-09	02-23	04-05	06-11	08-11	09-18	10-11	02-08
    2006	01-29	02-12	04-05	05-31	07-31	10-06	10-30	01-28
    2007	02-18	03-04	04-05	06-19	08-19	09-25	10-19	02-17
    2008	02-07	02-21	04-04	06-08	08-07	09-14	10-07	02-06
    2009	01-26	02-09	04-04	05-28	08-26	10-03	10-26	01-25
    2010	02-14	02-28	04-05	06-16	08-16	09-22	10-16	02-13
    2011	02-03	02-17	04-05	06-06	08-06	09-12	10-05	02-02
    2012	01-23	02-06	04-04	06-23	08-23	09-30	10-23	01-22
    2013	02-10	02-24	04-04	06-12	08-13	09-19	10-13	02-09
    2014	01-31	02-14	04-05	06-02	08-02	09-08	10-02	01-30
    2015	02-19	03-05	04-05	06-20	08-20	09-27	10-21	02-18
    2016	02-08	02-22	04-04	06-09	08-09	09-15	10-09	02-07
    2017	01-28	02-11	04-04	05-30	08-28	10-04	10-28	01-27
    2018	02-16	03-02	04-05	06-18	08-17	09-24	10-17	02-15
    2019	02-05	02-19	04-05	06-07	08-07	09-13	10-07	02-04
    2020	01-25	02-08	04-04	06-25	08-25	10-01	10-25	01-24
    2021	02-12	02-26	04-04	06-14	08-14	09-21	10-14	02-11
    2022	02-01	02-15	04-05	06-03	08-04	09-10	10-04	01-31
    2023	01-22	02-05	04-05	06-22	08-22	09-29	10-23	01-21
    2024	02-10	02-24	04-04	06-10	08-10	09-17	10-11	02-09
    2025	01-29	02-12	04-04	05-31	08-29	10-06	10-29	01-28
    2026	02-17	03-03	04-05	06-19	08-19	09-25	10-18	02-16
    2027	02-06	02-20	04-05	06-09	08-08	09-15	10-08	02-05
    2028	01-26	02-09	04-04	05-28	08-26	10-03	10-26	01-25
    2029	02-13	02-27	04-04	06-16	08-16	09-22	10-16	02-12
    2030	02-03	02-17	04-05	06-05	08-05	09-12	10-05	02-02
    2031	01-23	02-06	04-05	06-24	08-24	10-01	10-24	01-22
    2032	02-11	02-25	04-04	06-12	08-12	09-19	10-12	02-10
    2033	01-31	02-14	04-04	06-01	08-01	09-08	10-01	01-30
    2034	02-19	03-05	04-05	06-20	08-20	09-27	10-20	02-18
    2035	02-08	02-22	04-05	06-10	08-10	09-16	10-09	02-07
    2036	01-28	02-11	04-04	05-30	08-28	10-04	10-27	01-27
    2037	02-15	03-01	04-04	06-18	08-17	09-24	10-17	02-14
    2038	02-04	02-18	04-05	06-07	08-07	09-13	10-07	02-03
    2039	01-24	02-07	04-05	05-27	08-26	10-02	10-26	01-23
    2040	02-12	02-26	04-04	06-14	08-14	09-20	10-14	02-11
    2041	02-01	02-15	04-04	06-03	08-03	09-10	10-03	01-31
    2042	01-22	02-05	04-04	06-22	08-22	09-28	10-22	01-21
    2043	02-10	02-24	04-05	06-11	08-11	09-17	10-11	02-09
    2044	01-30	02-13	04-04	05-31	07-31	10-05	10-29	01-29
    2045	02-17	03-03	04-04	06-19	08-19	09-25	10-18	02-16
    2046	02-06	02-20	04-04	06-08	08-08	09-15	10-08	02-05
    2047	01-26	02-09	04-05	05-29	08-27	10-04	10-27	01-25
    2048	02-14	02-28	04-04	06-15	08-16	09-22	10-16	02-13
    2049	02-02	02-16	04-04	06-04	08-05	09-11	10-05	02-01
    2050	01-23	02-06	04-04	06-23	08-23	09-30	10-24	01-22
    """
  static let names: StaticString = """
    一带一路
    一些
    一样
    一起
    一直
    一定
    一旦
    一般
    一切
    一律
    一向
    一贯
    一味
    一再
    一度
    一同
    一共
    一并
    一致
    一时
    一体
    一流
    一线
    一概
    一齐
    一边
    一旁
    一侧
    一端
    一连
    一概而论
    一方面
    一会儿
    一会
    一点儿
    一点一滴
    一点点
    一下
    一下子
    一番
    一手
    一行
    一家人
    一家子
    一把手
    一把抓
    一级棒
    一次性
    一口气
    一本正经
    一条龙
    一站式
    一体化
    一刀切
    一等奖
    一等
    一号
    一号文件
    一号店
    一对一
    一代代
    一代又一代
    一座座
    一个个
    一件件
    一条条
    一张张
    一步步
    一步一步
    一天天
    一年年
    一次次
    一片片
    一项项
    一幕幕
    一层层
    一点一点
    一来二去
    一五一十
    一心一意
    一清二楚
    一目了然
    一举两得
    一举
    一石二鸟
    一石激起千层浪
    一言九鼎
    一日千里
    一日三秋
    一马当先
    一帆风顺
    一鸣惊人
    一如既往
    一成不变
    一脉相承
    一丝不苟
    一丝一毫
    一分为二
    一分钱一分货
    一毛不拔
    一年到头
    一年四季
    一年级
    一年一度
    一年之计
    一时半会
    一日游
    一生
    一辈子
    一身
    一人一策
    一事一议
    一网通办
    一户一策
    一物一码
    一票否决
    一国两制
    一家之言
    一家独大
    一块儿
    一块去
    一位难求
    一票难求
    一席之地
    一臂之力
    一衣带水
    一寸光阴
    一门心思
    一片空白
    一片混乱
    一幅幅
    一把火
    二话不说
    二维码
    二手
    二手车
    二手房
    二战
    二胡
    二人转
    二次元
    二氧化碳
    二氧化硫
    二甲
    三农
    三明治
    三明市
    三亚
    三亚市
    三峡
    三星
    三国
    三角
    三角形
    三角洲
    三角函数
    三甲
    三甲医院
    三好学生
    三里屯
    三维
    三文鱼
    三轮车
    三门峡
    三沙
    三沙市
    三江源
    三心二意
    三三两两
    三番五次
    三番两次
    三令五申
    三言两语
    三年五载
    三天两头
    三头六臂
    三教九流
    三长两短
    三五成群
    三更半夜
    三顾茅庐
    三句话不离本行
    三人行
    三国演义
    三字经
    三年级
    三年制
    三下乡
    三公经费
    三点式
    四川
    四川省
    四川大学
    四处
    四周
    四面
    四面八方
    四面楚歌
    四分五裂
    四通八达
    四季如春
    四季分明
    四海
    四海为家
    四平八稳
    四平市
    四合院
    四书五经
    四肢
    四舍五入
    四年级
    四年制
    四两拨千斤
    五官
    五谷
    五谷杂粮
    五谷丰登
    五金
    五金店
    五金件
    五湖四海
    五花八门
    五颜六色
    五光十色
    五彩缤纷
    五台山
    五星红旗
    五星级
    五道口
    五体投地
    五十步笑百步
    五年级
    五年规划
    五行
    五角星
    五角场
    五角大楼
    五指山
    五大连池
    六神无主
    六安
    六安市
    六亲不认
    六六大顺
    六盘水
    六盘山
    六年级
    六合区
    六合彩
    六一儿童节
    七上八下
    七嘴八舌
    七零八落
    七拼八凑
    七手八脚
    七台河
    七年级
    七年之痒
    八达岭
    八卦
    八仙过海
    八仙桌
    八宝粥
    八宝山
    八方
    八年级
    八角
    八一路
    八一建军节
    八面玲珑
    八九不离十
    八百里加急
    九江
    九江市
    九寨沟
    九霄云外
    九牛一毛
    九死一生
    九州
    九年级
    九年义务教育
    九年制
    九龙坡
    九龙
    九华山
    十分
    十足
    十全十美
    十字
    十字路口
    十字架
    十里八乡
    十里洋场
    十堰
    十堰市
    十万火急
    十年寒窗
    十年树木
    十年磨一剑
    十拿九稳
    十有八九
    十之八九
    十八般武艺
    十二生肖
    十二分
    十三陵
    十三香
    两岸
    两岸三地
    两会
    两侧
    两边
    两旁
    两端
    两地
    两手抓
    两手准备
    两全其美
    两面三刀
    两面派
    两者
    两性
    两难
    两极
    两极分化
    两口子
    两败俱伤
    两栖
    两江新区
    两翼
    两回事
    两码事
    两年制
    零售
    零件
    零食
    零钱
    零星
    零散
    零距离
    零基础
    零碎
    零部件
    零花钱
    零工
    零添加
    零容忍
    零排放
    零增长
    零时差
    零头
    零嘴
    零用钱
    零下
    半年报
    半路
    半途而废
    半导体
    半夜
    半岛
    半径
    半决赛
    半成品
    半场
    半空
    半数
    半截
    半点
    半推半就
    半信半疑
    半斤八两
    半壁江山
    半壁
    半自动
    半身不遂
    半边天
    半边
    半山
    半生
    半百
    半球
    半日
    半拉
    半价
    半晌
    半路出家
    半挂车
    陆续
    陆地
    陆军
    陆路
    陆家嘴
    陆运
    陆海
    陆上
    陆某
    陆先生
    伍佰的歌
    伍佰唱
    伍佰演唱
    伍子胥
    伍德
    肆意
    肆无忌惮
    柒牌
    万一
    万岁
    万物
    万众
    万能
    两可
    五棵松
    六里桥
    一打听
    三七二十一
    三元桥
    三元里
    一元二次
    一元一次
    二元一次
    三元一次
    二次方程
    三分球
    三分线
    两分球
    入木三分
    二元论
    一元论
    一元化
    一元复始
    七里香
    三里河
    五道杠
    八里台
    百分百
    三角债
    三角区
    三角铁
    三角裤
    一直到
    千层饼
    十佳
    十强
    八强
    四强
    十大
    十分钟	-
    十分之	-
    三角钱	-
    三角五	-
    八角钱	-
    八角五	-
    一头雾水
    一头扎进
    二十国集团
    一半
    十月怀胎
    五月天
    九一八事变
    九一八
    七七事变
    一二九运动
    五四运动
    五卅
    八一南昌起义
    三八线
    """
  static let times: StaticString = """
    大前年	year	-3
    前年	year	-2
    去年	year	-1
    上年	year	-1
    上一年	year	-1
    上年度	year	-1
    去年度	year	-1
    上一年度	year	-1
    今年	year	0
    本年	year	0
    本年度	year	0
    今年度	year	0
    这一年	year	0
    这年	year	0
    当年	year	0
    全年	year	0
    年内	year	0
    年度内	year	0
    明年	year	1
    来年	year	1
    下年	year	1
    下一年	year	1
    下年度	year	1
    下一年度	year	1
    明年度	year	1
    后年	year	2
    大后年	year	3
    上上个月	month	-2
    上上月	month	-2
    上个月	month	-1
    上月	month	-1
    上一个月	month	-1
    这个月	month	0
    本月	month	0
    当月	month	0
    该月	month	0
    本月份	month	0
    这月	month	0
    下个月	month	1
    下月	month	1
    下一个月	month	1
    下下个月	month	2
    下下月	month	2
    上上周	week	-2
    上上个星期	week	-2
    上上星期	week	-2
    上上个礼拜	week	-2
    上上礼拜	week	-2
    上周	week	-1
    上个星期	week	-1
    上星期	week	-1
    上个礼拜	week	-1
    上礼拜	week	-1
    上一周	week	-1
    上个周	week	-1
    本周	week	0
    这周	week	0
    这个星期	week	0
    本星期	week	0
    这星期	week	0
    这个礼拜	week	0
    这礼拜	week	0
    本礼拜	week	0
    这一周	week	0
    当周	week	0
    这个周	week	0
    下周	week	1
    下个星期	week	1
    下星期	week	1
    下个礼拜	week	1
    下礼拜	week	1
    下一周	week	1
    下个周	week	1
    下下周	week	2
    下下个星期	week	2
    下下星期	week	2
    下下个礼拜	week	2
    下下礼拜	week	2
    大前天	day	-3
    大前日	day	-3
    前天	day	-2
    前日	day	-2
    昨天	day	-1
    昨日	day	-1
    今天	day	0
    今日	day	0
    今儿	day	0
    本日	day	0
    今儿个	day	0
    明天	day	1
    明日	day	1
    明儿	day	1
    明儿个	day	1
    后天	day	2
    后日	day	2
    大后天	day	3
    周一	weekday	1
    周二	weekday	2
    周三	weekday	3
    周四	weekday	4
    周五	weekday	5
    周六	weekday	6
    周日	weekday	7
    周天	weekday	7
    星期一	weekday	1
    星期二	weekday	2
    星期三	weekday	3
    星期四	weekday	4
    星期五	weekday	5
    星期六	weekday	6
    星期日	weekday	7
    星期天	weekday	7
    礼拜一	weekday	1
    礼拜二	weekday	2
    礼拜三	weekday	3
    礼拜四	weekday	4
    礼拜五	weekday	5
    礼拜六	weekday	6
    礼拜日	weekday	7
    礼拜天	weekday	7
    星期1	weekday	1
    星期2	weekday	2
    星期3	weekday	3
    星期4	weekday	4
    星期5	weekday	5
    星期6	weekday	6
    星期7	weekday	7
    礼拜1	weekday	1
    礼拜2	weekday	2
    礼拜3	weekday	3
    礼拜4	weekday	4
    礼拜5	weekday	5
    礼拜6	weekday	6
    礼拜7	weekday	7
    周1	weekday	1
    周2	weekday	2
    周3	weekday	3
    周4	weekday	4
    周5	weekday	5
    周6	weekday	6
    周7	weekday	7
    周末	weekend	0
    上周末	weekend	-1
    上个周末	weekend	-1
    这周末	weekend	0
    本周末	weekend	0
    这个周末	weekend	0
    下周末	weekend	1
    下个周末	weekend	1
    上半年	half	1
    前半年	half	1
    下半年	half	2
    后半年	half	2
    首季度	quarter	1
    首季	quarter	1
    上季度	relquarter	-1
    上个季度	relquarter	-1
    上一季度	relquarter	-1
    上一个季度	relquarter	-1
    本季度	relquarter	0
    这个季度	relquarter	0
    这季度	relquarter	0
    这一季度	relquarter	0
    下季度	relquarter	1
    下个季度	relquarter	1
    下一季度	relquarter	1
    下一个季度	relquarter	1
    春季	season	1
    春天	season	1
    夏季	season	2
    夏天	season	2
    秋季	season	3
    秋天	season	3
    冬季	season	4
    冬天	season	4
    今春	relseason	1
    今夏	relseason	2
    今秋	relseason	3
    今冬	relseason	4
    去春	relseason	-9
    去夏	relseason	-8
    去秋	relseason	-7
    去冬	relseason	-6
    明春	relseason	11
    明夏	relseason	12
    明秋	relseason	13
    明冬	relseason	14
    上旬	third	1
    中旬	third	2
    下旬	third	3
    年初	yearpart	1
    岁首	yearpart	1
    年中	yearpart	2
    年底	yearpart	3
    年末	yearpart	3
    年终	yearpart	3
    岁末	yearpart	3
    月初	monthpart	1
    月中	monthpart	2
    月底	monthpart	3
    月末	monthpart	3
    本世纪	century	0
    这个世纪	century	0
    上世纪	century	-1
    上个世纪	century	-1
    下世纪	century	1
    下个世纪	century	1
    元旦	holiday	0101
    元旦节	holiday	0101
    情人节	holiday	0214
    妇女节	holiday	0308
    三八节	holiday	0308
    三八妇女节	holiday	0308
    三八国际妇女节	holiday	0308
    国际妇女节	holiday	0308
    植树节	holiday	0312
    愚人节	holiday	0401
    劳动节	holiday	0501
    五一	holiday	0501
    五一节	holiday	0501
    五一劳动节	holiday	0501
    国际劳动节	holiday	0501
    五四青年节	holiday	0504
    青年节	holiday	0504
    儿童节	holiday	0601
    六一	holiday	0601
    六一儿童节	holiday	0601
    国际儿童节	holiday	0601
    建党节	holiday	0701
    建军节	holiday	0801
    八一建军节	holiday	0801
    教师节	holiday	0910
    国庆	holiday	1001
    国庆节	holiday	1001
    万圣节	holiday	1031
    万圣夜	holiday	1031
    平安夜	holiday	1224
    圣诞节	holiday	1225
    圣诞	holiday	1225
    消费者权益日	holiday	0315
    光棍节	holiday	1111
    世界地球日	holiday	0422
    世界环境日	holiday	0605
    国家宪法日	holiday	1204
    春节	lunar	1
    大年初一	lunar	1
    农历新年	lunar	1
    元宵节	lunar	2
    元宵佳节	lunar	2
    清明	lunar	3
    清明节	lunar	3
    端午	lunar	4
    端午节	lunar	4
    七夕	lunar	5
    七夕节	lunar	5
    中秋	lunar	6
    中秋节	lunar	6
    重阳	lunar	7
    重阳节	lunar	7
    除夕	lunar	8
    除夕夜	lunar	8
    大年三十	lunar	8
    大年夜	lunar	8
    母亲节	moving	05
    父亲节	moving	06
    感恩节	moving	11
    一五时期	plan	1
    一五期间	plan	1
    一五计划	plan	1
    一五规划	plan	1
    一五”时期	plan	1
    一五”期间	plan	1
    一五”计划	plan	1
    一五”规划	plan	1
    二五时期	plan	2
    二五期间	plan	2
    二五计划	plan	2
    二五规划	plan	2
    二五”时期	plan	2
    二五”期间	plan	2
    二五”计划	plan	2
    二五”规划	plan	2
    三五时期	plan	3
    三五期间	plan	3
    三五计划	plan	3
    三五规划	plan	3
    三五”时期	plan	3
    三五”期间	plan	3
    三五”计划	plan	3
    三五”规划	plan	3
    四五时期	plan	4
    四五期间	plan	4
    四五计划	plan	4
    四五规划	plan	4
    四五”时期	plan	4
    四五”期间	plan	4
    四五”计划	plan	4
    四五”规划	plan	4
    五五时期	plan	5
    五五期间	plan	5
    五五计划	plan	5
    五五规划	plan	5
    五五”时期	plan	5
    五五”期间	plan	5
    五五”计划	plan	5
    五五”规划	plan	5
    六五时期	plan	6
    六五期间	plan	6
    六五计划	plan	6
    六五规划	plan	6
    六五”时期	plan	6
    六五”期间	plan	6
    六五”计划	plan	6
    六五”规划	plan	6
    七五时期	plan	7
    七五期间	plan	7
    七五计划	plan	7
    七五规划	plan	7
    七五”时期	plan	7
    七五”期间	plan	7
    七五”计划	plan	7
    七五”规划	plan	7
    八五时期	plan	8
    八五期间	plan	8
    八五计划	plan	8
    八五规划	plan	8
    八五”时期	plan	8
    八五”期间	plan	8
    八五”计划	plan	8
    八五”规划	plan	8
    九五时期	plan	9
    九五期间	plan	9
    九五计划	plan	9
    九五规划	plan	9
    九五”时期	plan	9
    九五”期间	plan	9
    九五”计划	plan	9
    九五”规划	plan	9
    十五时期	plan	10
    十五期间	plan	10
    十五计划	plan	10
    十五规划	plan	10
    十五”时期	plan	10
    十五”期间	plan	10
    十五”计划	plan	10
    十五”规划	plan	10
    十一五	plan	11
    十二五	plan	12
    十三五	plan	13
    十四五	plan	14
    十五五	plan	15
    十六五	plan	16
    十七五	plan	17
    """
  static let units: StaticString = """
    %	%	percent
    百分点	百分点	points
    个百分点	百分点	points
    倍	倍	times
    元	元	money
    块钱	元	money
    人民币	元	money
    元人民币	元	money
    角	角	money
    分钱	分	money
    美元	美元	money
    美金	美元	money
    欧元	欧元	money
    英镑	英镑	money
    日元	日元	money
    韩元	韩元	money
    港元	港元	money
    港币	港元	money
    卢布	卢布	money
    澳元	澳元	money
    加元	加元	money
    新台币	新台币	money
    瑞士法郎	瑞士法郎	money
    个	个	counter
    家	家	counter
    家次	家次	counter
    户	户	counter
    户次	户次	counter
    座	座	counter
    所	所	counter
    处	处	counter
    处次	处次	counter
    栋	栋	counter
    幢	幢	counter
    条	条	counter
    项	项	counter
    项次	项次	counter
    件	件	counter
    件套	件套	counter
    件次	件次	counter
    名	名	counter
    位	位	counter
    人	人	counter
    人次	人次	counter
    人份	人份	counter
    人年	人年	counter
    名次	名次	counter
    场	场	counter
    场次	场次	counter
    台	台	counter
    台套	台套	counter
    台次	台次	counter
    套	套	counter
    部	部	counter
    部次	部次	counter
    辆	辆	counter
    辆次	辆次	counter
    标辆	标辆	counter
    班	班	counter
    班次	班次	counter
    班列	班列	counter
    列	列	counter
    列次	列次	counter
    架	架	counter
    架次	架次	counter
    艘	艘	counter
    艘次	艘次	counter
    标箱	标箱	counter
    标准箱	标准箱	counter
    TEU	TEU	counter
    批	批	counter
    批次	批次	counter
    类	类	counter
    种	种	counter
    款	款	counter
    门	门	counter
    期	期	ordinal
    期次	期次	counter
    例	例	counter
    例次	例次	counter
    宗	宗	counter
    起	起	counter
    张	张	counter
    床	床	counter
    床位	床位	counter
    张床位	张	counter
    本	本	counter
    册	册	counter
    册次	册次	counter
    篇	篇	counter
    首	首	counter
    幅	幅	counter
    枚	枚	counter
    支	支	counter
    只	只	counter
    头	头	counter
    匹	匹	counter
    羽	羽	counter
    尾	尾	counter
    株	株	counter
    棵	棵	counter
    颗	颗	counter
    粒	粒	counter
    盆	盆	counter
    束	束	counter
    孔	孔	counter
    眼	眼	counter
    口	口	counter
    盏	盏	counter
    面	面	counter
    间	间	counter
    间次	间次	counter
    层	层	counter
    楼	楼	counter
    根	根	counter
    杆	杆	counter
    块	块	counter
    片	片	counter
    方	方	counter
    宗地	宗	counter
    节	节	counter
    堂	堂	counter
    课时	课时	counter
    学时	学时	counter
    道	道	counter
    股	股	counter
    对	对	counter
    双	双	counter
    组	组	counter
    队	队	counter
    支队伍	支	counter
    团	团	counter
    群	群	counter
    串	串	counter
    行	行	counter
    轮	轮	counter
    轮次	轮次	counter
    趟	趟	counter
    趟次	趟次	counter
    次	次	counter
    遍	遍	counter
    届	届	ordinal
    单	单	counter
    票	票	counter
    份	份	counter
    箱	箱	counter
    袋	袋	counter
    瓶	瓶	counter
    盒	盒	counter
    桶	桶	counter
    车	车	counter
    车次	车次	counter
    车位	车位	counter
    泊位	泊位	counter
    学位	学位	counter
    村	村	counter
    乡	乡	counter
    镇	镇	counter
    县	县	counter
    区	区	counter
    市	市	counter
    省	省	counter
    国	国	counter
    校	校	counter
    企	企	counter
    园	园	counter
    馆	馆	counter
    站	站	counter
    点	点	counter
    字	字	counter
    页	页	counter
    步	步	counter
    招	招	counter
    环	环	ordinal
    机组	机组	counter
    机位	机位	counter
    卡	卡	counter
    芯	芯	counter
    集	集	counter
    代	代	ordinal
    线	线	ordinal
    路	路	ordinal
    路次	路次	counter
    段	段	counter
    级	级	ordinal
    星级	星级	ordinal
    星	星	ordinal
    号	号	ordinal
    号线	号线	ordinal
    号楼	号楼	ordinal
    型	型	ordinal
    等	等	word
    度	度	metric
    标段	标段	counter
    分	分	metric
    档	档	counter
    幅次	幅次	counter
    吨次	吨次	counter
    桌	桌	counter
    席	席	counter
    格	格	counter
    挂	挂	counter
    顶	顶	counter
    味	味	counter
    尊	尊	counter
    封	封	counter
    副	副	counter
    笔	笔	counter
    亩	亩	metric
    亩次	亩次	metric
    公顷	公顷	metric
    平方米	平方米	metric
    平方	平方米	metric
    平米	平方米	metric
    平方千米	平方公里	metric
    m²	平方米	metric
    ㎡	平方米	metric
    平方公里	平方公里	metric
    km²	平方公里	metric
    平方尺	平方尺	metric
    公里	公里	metric
    km	公里	metric
    千米	公里	metric
    车道公里	车道公里	metric
    延米	延米	metric
    延长米	延长米	metric
    米	米	metric
    m	米	metric
    厘米	厘米	metric
    cm	厘米	metric
    毫米	毫米	metric
    mm	毫米	metric
    微米	微米	metric
    纳米	纳米	metric
    海里	海里	metric
    里	里	metric
    尺	尺	metric
    丈	丈	metric
    皮长公里	皮长公里	metric
    芯公里	芯公里	metric
    吨	吨	metric
    t	吨	metric
    吨公里	吨公里	metric
    人公里	人公里	metric
    吨标准煤	吨标准煤	metric
    吨标煤	吨标准煤	metric
    吨二氧化碳	吨二氧化碳	metric
    吨二氧化碳当量	吨二氧化碳当量	metric
    载重吨	载重吨	metric
    总吨	总吨	metric
    公斤	公斤	metric
    千克	千克	metric
    kg	公斤	metric
    斤	斤	metric
    担	担	metric
    克	克	metric
    毫克	毫克	metric
    微克	微克	metric
    立方米	立方米	metric
    立方	立方	metric
    方水	方	metric
    m³	立方米	metric
    标准立方米	标准立方米	metric
    升	升	metric
    毫升	毫升	metric
    千瓦	千瓦	metric
    kW	千瓦	metric
    KW	千瓦	metric
    kw	千瓦	metric
    瓦	瓦	metric
    兆瓦	兆瓦	metric
    MW	MW	metric
    吉瓦	吉瓦	metric
    GW	GW	metric
    MWh	MWh	metric
    GWh	GWh	metric
    兆瓦时	兆瓦时	metric
    吉瓦时	吉瓦时	metric
    千瓦时	千瓦时	metric
    kWh	千瓦时	metric
    度电	度	metric
    千伏	千伏	metric
    kV	kV	metric
    KV	kV	metric
    伏	伏	metric
    千伏安	千伏安	metric
    万伏	万伏	metric
    兆伏安	兆伏安	metric
    MVA	MVA	metric
    千乏	千乏	metric
    安时	安时	metric
    蒸吨	蒸吨	metric
    大卡	大卡	metric
    千卡	千卡	metric
    千焦	千焦	metric
    兆帕	兆帕	metric
    百帕	百帕	metric
    千帕	千帕	metric
    千赫	千赫	metric
    千赫兹	千赫兹	metric
    千字节	千字节	metric
    千比特	千比特	metric
    千欧	千欧	metric
    摄氏度	摄氏度	metric
    ℃	℃	metric
    分贝	分贝	metric
    赫兹	赫兹	metric
    比特	比特	metric
    字节	字节	metric
    Mbps	Mbps	metric
    Gbps	Gbps	metric
    兆	兆	metric
    TB	TB	metric
    PB	PB	metric
    P	P	metric
    EFLOPS	EFLOPS	metric
    PFLOPS	PFLOPS	metric
    Pflops	Pflops	metric
    EFlops	EFlops	metric
    折	折	metric
    马力	马力	metric
    年	年	duration
    个月	个月	duration
    月	月	duration
    周	周	duration
    星期	星期	duration
    天	天	duration
    日	日	duration
    工作日	工作日	duration
    个工作日	个工作日	duration
    小时	小时	duration
    个小时	小时	duration
    分钟	分钟	duration
    秒	秒	duration
    刻钟	刻钟	duration
    季度	季度	duration
    个季度	个季度	duration
    周年	周年	ordinal
    年期	年期	duration
    时	时	clock
    点钟	点钟	clock
    岁	岁	age
    周岁	周岁	age
    家庭	 	word
    家属	 	word
    家园	 	word
    家政	 	word
    家长	 	word
    人才	 	word
    人员	 	word
    人口	 	word
    人民	 	word
    人大	 	word
    人均	 	word
    人工	 	word
    人居	 	word
    人群	 	word
    人行	 	word
    户外	 	word
    户籍	 	word
    户均	 	word
    条件	 	word
    场地	 	word
    场所	 	word
    场景	 	word
    台阶	 	word
    台湾	 	word
    部分	 	word
    部门	 	word
    部委	 	word
    部队	 	word
    口径	 	word
    口岸	 	word
    口袋	 	word
    本地	 	word
    本级	 	word
    本科	 	word
    座谈	 	word
    所有	 	word
    处理	 	word
    处置	 	word
    元旦	 	word
    元宵	 	word
    米面	 	word
    里程	 	word
    面积	 	word
    面向	 	word
    点位	点位	counter
    点多	 	word
    点对点	 	word
    方面	方面	ordinal
    方案	 	word
    方式	 	word
    个方面	方面	ordinal
    方水平	 	word
    国家	 	word
    国道	 	word
    国土	 	word
    国际	 	word
    省道	 	word
    省级	 	word
    省市	 	word
    省外	 	word
    省内	 	word
    县道	 	word
    县级	 	word
    县区	 	word
    县域	 	word
    县城	 	word
    市级	 	word
    市县	 	word
    市直	 	word
    市场	 	word
    市政	 	word
    市民	 	word
    市区	 	word
    区域	 	word
    区级	 	word
    区县	 	word
    村级	 	word
    村民	 	word
    村庄	 	word
    乡镇	 	word
    乡村	 	word
    乡道	 	word
    镇村	 	word
    镇街	 	word
    镇级	 	word
    园区	 	word
    站点	 	word
    校园	 	word
    企业	 	word
    行业	 	word
    行政	 	word
    行动	 	word
    行政村	 	word
    车间	 	word
    车站	 	word
    班子	 	word
    种植	 	word
    种粮	 	word
    种子	 	word
    组织	 	word
    队伍	 	word
    团体	 	word
    群众	 	word
    项目	 	word
    支持	 	word
    支出	 	word
    支撑	 	word
    支付	 	word
    首次	 	word
    首批	 	word
    首家	 	word
    首个	 	word
    片区	 	word
    层级	 	word
    次产业	 	word
    次全会	 	word
    次会议	 	word
    次党代会	 	word
    次代表大会	 	word
    次集体	 	word
    次常务	 	word
    步走	 	word
    道路	 	word
    路径	 	word
    段式	 	word
    成功	 	word
    成为	 	word
    分别	 	word
    分之	 	word
    分类	 	word
    分级	 	word
    分区	 	word
    度假	 	word
    年度	 	word
    年代	 	word
    年来	 	word
    年级	 	word
    年前	 	word
    年后	 	word
    天然	 	word
    天候	 	word
    日报	 	word
    日均	 	word
    时代	 	word
    时期	 	word
    时间	 	word
    周边	 	word
    月度	 	word
    克拉	 	word
    升级	 	word
    升学	 	word
    担当	 	word
    担保	 	word
    卡口	 	word
    对口	 	word
    对标	 	word
    双向	 	word
    集中	 	word
    集体	 	word
    集团	 	word
    箱包	 	word
    节点	 	word
    节约	 	word
    节能	 	word
    格局	 	word
    挂牌	 	word
    档案	 	word
    副省级	 	word
    笔画	 	word
    头部	 	word
    本土	 	word
    P2P	 	word
    米粉	 	word
    尺度	 	word
    瓦斯	 	word
    伏羲	 	word
    兆赫	 	word
    楼宇	 	word
    馆藏	 	word
    门槛	 	word
    门户	 	word
    点击	 	word
    院	院	counter
    具	具	counter
    基	基	counter
    空方	空方	metric
    ‰	‰	percent
    具有	 	word
    院校	 	word
    院士	 	word
    基层	 	word
    基地	 	word
    基站	 	word
    基本	 	word
    基础	 	word
    院落	 	word
    具体	 	word
    次干道	 	word
    头只	头只	counter
    头（只）	头（只）	counter
    ℃~	 	word
    分辨率	 	word
    人天	人天	counter
    人日	人日	counter
    """
}
