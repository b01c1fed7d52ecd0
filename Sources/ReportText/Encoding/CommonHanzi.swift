// SPDX-License-Identifier: Apache-2.0

/// The 551 characters that make up most of modern Chinese writing.
///
/// They are 82–86 % of the Chinese characters of real work reports, and under 15 % of what comes out
/// when bytes are decoded in a wrong encoding (UTF-8 as GB 18030: 2 %; Big5: 12 %; EUC-KR: 15 %).
enum CommonHanzi {
  /// Whether the scalar value is one of them.
  static func contains(_ value: UInt32) -> Bool {
    guard 0x4E00...0x9FFF ~= value else { return false }
    let bit = Int(value - 0x4E00)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  /// One bit for each scalar from 4E00 to 9FFF.
  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: (0xA000 - 0x4E00) / 64)
    for scalar in characters.unicodeScalars {
      let bit = Int(scalar.value - 0x4E00)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    return bits
  }()

  private static let characters: String = """
    一七万三上下不与专且世业东两严个中为主么义之九也习乡书了争事二于五些交产京亲人亿什今\
    从他代以们件价任企众优会传但位低住体何作你使例供便促保信候值做健儿元先光克党入全八公\
    六共关兴其具养内再写军农决况准减几出分切划列则创利别到制前力办加务动劳包化北区医十千\
    升半华协单南即却厂历压原去县参又及反发取受变口只叫可史号各合同名后向听员周命和品响商\
    善器四回因团国图圆土在地场坚型城域培基境增声处备复外多大天太央头她好如始委子字存学它\
    安完定实家容对导将小少就局层展属山工己已市布带常干平年并广应府度建开式引张强当形影往\
    很律得心必志快态思性总情想意感成我或战所手才打扩技把投护报拉持指按据接控推提支收改放\
    政效教数整文斗料断斯新方施族无日时明易是更最月有服期本术机权村条来极构林果查标样根格\
    次正此步段每比毛民气水求江没油治法活派流济海消深清温源满火点热然照片物特状率王环现理\
    生用由电界略白百的监目直相省看真眼着知石矿研础确示社离种科积称程税稳究空立第等策算管\
    米类精系素红约级线组细织经结给统续维综置美群老者而联育能自至般色节花范营落融行表被装\
    西要见观规角解计认议记许论设证识话该说调象财质贸费资走起越路身车转较边达过运近还这进\
    连适选通速造道那部都酸采里重量金铁链镇长门问间队防阶际院除险障难集需青非面革音项须领\
    题风马验高\

    """
}
