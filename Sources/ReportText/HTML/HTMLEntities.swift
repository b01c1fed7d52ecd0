// SPDX-License-Identifier: Apache-2.0

/// Character references: `&nbsp;`, `&#12345;`, `&#x2605;`.
enum HTMLEntities {
  /// Decodes the reference that begins with the `&` at `start`.
  ///
  /// Known are the 288 names below and all numbers; a number that is no character (0, a surrogate,
  /// above 10FFFF) gives FFFD, and 80…9F give what Windows-1252 has there. The semicolon may be
  /// missing after a number and after the names of Latin-1, as in browsers.
  ///
  /// - Parameters:
  ///   - text: Any bytes.
  ///   - start: Where a `&` is.
  /// - Returns: The scalar value and the length of the reference; nil when it is none.
  static func decode(_ text: Span<UInt8>, at start: Int) -> (value: UInt32, length: Int)? {
    var at = start + 1
    guard at < text.count else { return nil }
    if text[at] == UInt8(ascii: "#") { return number(text, at: start) }
    var key: UInt128 = 0
    while at < text.count, at - start <= 16, text[at].isASCIIAlphanumeric {
      key = key << 8 | UInt128(text[at])
      at += 1
    }
    guard let value = names[key] else { return nil }
    if at < text.count, text[at] == UInt8(ascii: ";") { return (value, at + 1 - start) }
    let isOld = value <= 0xFF && value >= 0xA0 || [0x22, 0x26, 0x3C, 0x3E].contains(value)
    return isOld ? (value, at - start) : nil
  }

  private static func number(_ text: Span<UInt8>, at start: Int) -> (value: UInt32, length: Int)? {
    var at = start + 2
    let isHex = at < text.count && text[at] | 0x20 == UInt8(ascii: "x")
    if isHex { at += 1 }
    let first = at
    var value: UInt32 = 0
    while at < text.count, let digit = text[at].hexDigit, isHex || digit < 10 {
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
      at += 1
    }
    guard at > first else { return nil }
    if at < text.count, text[at] == UInt8(ascii: ";") { at += 1 }
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: value = 0xFFFD
    case 0x80...0x9F: value = windows[Int(value) - 0x80]
    default: break
    }
    return (value, at - start)
  }

  /// What Windows-1252 has at 80…9F.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Scalar values by name, the bytes of the name packed into one number.
  private static let names: [UInt128: UInt32] = {
    var names: [UInt128: UInt32] = [:]
    var name: UInt128 = 0
    for (index, word) in list.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
      if index % 2 == 0 {
        name = word.reduce(0) { $0 << 8 | UInt128($1) }
      } else {
        names[name] = word.reduce(0) { $0 << 4 | UInt32($1.hexDigit ?? 0) }
      }
    }
    return names
  }()

  /// The names of HTML 4 and some of HTML 5, each with its scalar value in hexadecimal.
  private static let list: String = """
    Tab 9 NewLine A excl 21 quot 22 num 23 dollar 24 percnt 25 amp 26 apos 27 lpar 28 rpar 29 \
    ast 2A plus 2B comma 2C period 2E sol 2F colon 3A semi 3B lt 3C equals 3D gt 3E quest 3F \
    commat 40 lbrack 5B lsqb 5B bsol 5C rbrack 5D rsqb 5D lowbar 5F vert 7C nbsp A0 iexcl A1 \
    cent A2 pound A3 curren A4 yen A5 brvbar A6 sect A7 uml A8 copy A9 ordf AA laquo AB not AC \
    shy AD reg AE macr AF deg B0 plusmn B1 sup2 B2 sup3 B3 acute B4 micro B5 para B6 middot B7 \
    cedil B8 sup1 B9 ordm BA raquo BB frac14 BC frac12 BD frac34 BE iquest BF Agrave C0 Aacute C1 \
    Acirc C2 Atilde C3 Auml C4 Aring C5 AElig C6 Ccedil C7 Egrave C8 Eacute C9 Ecirc CA Euml CB \
    Igrave CC Iacute CD Icirc CE Iuml CF ETH D0 Ntilde D1 Ograve D2 Oacute D3 Ocirc D4 Otilde D5 \
    Ouml D6 times D7 Oslash D8 Ugrave D9 Uacute DA Ucirc DB Uuml DC Yacute DD THORN DE szlig DF \
    agrave E0 aacute E1 acirc E2 atilde E3 auml E4 aring E5 aelig E6 ccedil E7 egrave E8 \
    eacute E9 ecirc EA euml EB igrave EC iacute ED icirc EE iuml EF eth F0 ntilde F1 ograve F2 \
    oacute F3 ocirc F4 otilde F5 ouml F6 divide F7 oslash F8 ugrave F9 uacute FA ucirc FB uuml FC \
    yacute FD thorn FE yuml FF OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 \
    circ 2C6 tilde 2DC Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 \
    Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F Pi 3A0 Rho 3A1 \
    Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 \
    delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD \
    xi 3BE omicron 3BF pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 \
    psi 3C8 omega 3C9 thetasym 3D1 upsih 3D2 piv 3D6 ensp 2002 emsp 2003 numsp 2007 puncsp 2008 \
    thinsp 2009 hairsp 200A ZeroWidthSpace 200B zwnj 200C zwj 200D lrm 200E rlm 200F hyphen 2010 \
    ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E \
    dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 \
    rsaquo 203A oline 203E frasl 2044 euro 20AC image 2111 weierp 2118 real 211C trade 2122 \
    alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5 lArr 21D0 uArr 21D1 \
    rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 \
    isin 2208 notin 2209 ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic 221A prop 221D \
    infin 221E ang 2220 and 2227 or 2228 cap 2229 cup 222A int 222B there4 2234 sim 223C \
    cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 \
    supe 2287 oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A \
    rfloor 230B lang 2329 rang 232A squ 25A1 square 25A1 loz 25CA starf 2605 star 2606 \
    spades 2660 clubs 2663 hearts 2665 diams 2666 check 2713 \

    """
}

extension UInt8 {
  /// Whether the byte is 0…9, A…Z or a…z.
  var isASCIIAlphanumeric: Bool { isASCIILetter || 0x30...0x39 ~= self }

  /// Whether the byte is A…Z or a…z.
  var isASCIILetter: Bool { 0x61...0x7A ~= self | 0x20 }

  /// Whether the byte is a space, tab, line end or form feed, as HTML has white space.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  /// The value of a hexadecimal digit; nil for other bytes.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x57
    default: nil
    }
  }
}
