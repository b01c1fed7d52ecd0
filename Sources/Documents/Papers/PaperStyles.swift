// SPDX-License-Identifier: Apache-2.0

/// The styles of a paper and its page numbers.
enum PaperStyles {
  /// A style of paragraphs.
  private struct Style {
    let id: StaticString
    let name: StaticString
    let font: StaticString
    var size = PaperLayout.textSize
    /// What its paragraphs have besides, as markup.
    var paragraph: StaticString = ""
  }

  private static let styles = [
    Style(
      id: "Title",
      name: "Title",
      font: PaperLayout.titleFont,
      size: PaperLayout.titleSize,
      paragraph: "<w:spacing w:before=\"579\" w:after=\"289\"/><w:jc w:val=\"center\"/>"
    ),
    Style(
      id: "Number",
      name: "Document Number",
      font: PaperLayout.textFont,
      paragraph: "<w:spacing w:after=\"289\"/><w:jc w:val=\"center\"/>"
    ),
    Style(id: "Addressee", name: "Addressee", font: PaperLayout.textFont),
    Style(
      id: "BodyText",
      name: "Body Text",
      font: PaperLayout.textFont,
      paragraph: "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>"
    ),
    Style(
      id: "Heading1",
      name: "heading 1",
      font: PaperLayout.headingFont,
      paragraph: """
        <w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="632"/><w:outlineLvl w:val="0"/>
        """
    ),
    Style(
      id: "Heading2",
      name: "heading 2",
      font: PaperLayout.subheadingFont,
      paragraph: """
        <w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="632"/><w:outlineLvl w:val="1"/>
        """
    ),
    Style(
      id: "Signature",
      name: "Signature",
      font: PaperLayout.textFont,
      paragraph: "<w:ind w:rightChars=\"400\" w:right=\"1264\"/><w:jc w:val=\"right\"/>"
    ),
    Style(
      id: "TableText",
      name: "Table Text",
      font: PaperLayout.textFont,
      size: PaperLayout.tableSize,
      paragraph: "<w:snapToGrid w:val=\"0\"/>"
    ),
    Style(
      id: "TableHead",
      name: "Table Head",
      font: PaperLayout.headingFont,
      size: PaperLayout.tableSize,
      paragraph: "<w:snapToGrid w:val=\"0\"/>"
    ),
  ]

  static var bytes: [UInt8] {
    var xml = WordXML()
    xml.raw(
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:docDefaults><w:rPrDefault><w:rPr>
      """
    )
    run(PaperLayout.textFont, PaperLayout.textSize, &xml)
    xml.raw(
      """
      <w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:pPr><w:jc w:val="both"/></w:pPr></w:style>
      """
    )
    for style in styles { write(style, &xml) }
    xml.raw(
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/>\
      <w:tblPr><w:tblBorders>\
      <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>\
      <w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="57" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      </w:style></w:styles>
      """
    )
    return xml.bytes
  }

  private static func write(_ style: Style, _ xml: inout WordXML) {
    xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"")
    xml.raw(style.id)
    xml.raw("\"><w:name w:val=\"")
    xml.raw(style.name)
    xml.raw("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
    xml.raw(style.paragraph)
    xml.raw("</w:pPr><w:rPr>")
    run(style.font, style.size, &xml)
    xml.raw("</w:rPr></w:style>")
  }

  private static func run(_ font: StaticString, _ size: Int, _ xml: inout WordXML) {
    xml.raw("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"")
    xml.raw(font)
    xml.raw("\"/>")
    if size == PaperLayout.textSize {
      xml.raw("<w:spacing w:val=\"")
      xml.number(PaperLayout.characterSpace)
      xml.raw("\"/>")
    }
    xml.raw("<w:sz w:val=\"")
    xml.number(size)
    xml.raw("\"/><w:szCs w:val=\"")
    xml.number(size)
    xml.raw("\"/>")
  }

  /// The page number between dashes, one character from the outer edge: `— 1 —`.
  static func footer(isEven: Bool) -> [UInt8] {
    var xml = WordXML()
    xml.raw(
      """
      <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:p><w:pPr><w:ind
      """
    )
    xml.raw(
      isEven ? " w:leftChars=\"100\" w:left=\"280\"/>" : " w:rightChars=\"100\" w:right=\"280\"/>"
    )
    xml.raw(isEven ? "<w:jc w:val=\"left\"/></w:pPr>" : "<w:jc w:val=\"right\"/></w:pPr>")
    part("<w:t xml:space=\"preserve\">— </w:t>", &xml)
    part("<w:fldChar w:fldCharType=\"begin\"/>", &xml)
    part("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>", &xml)
    part("<w:fldChar w:fldCharType=\"separate\"/>", &xml)
    part("<w:t>1</w:t>", &xml)
    part("<w:fldChar w:fldCharType=\"end\"/>", &xml)
    part("<w:t xml:space=\"preserve\"> —</w:t>", &xml)
    xml.raw("</w:p></w:ftr>")
    return xml.bytes
  }

  private static func part(_ markup: StaticString, _ xml: inout WordXML) {
    xml.raw("<w:r><w:rPr>")
    run(PaperLayout.pageFont, PaperLayout.tableSize, &xml)
    xml.raw("</w:rPr>")
    xml.raw(markup)
    xml.raw("</w:r>")
  }
}
