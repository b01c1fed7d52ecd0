// SPDX-License-Identifier: Apache-2.0
package import Register
import WorkingDays

/// The bytes of a docx file with an official paper, laid out as ``PaperLayout`` says.
///
/// The same paper gives the same bytes.
package func makeDocument(of paper: Paper) throws(WorkbookError) -> [UInt8] {
  try makeZip(of: PaperDocument(paper: paper).parts)
}

/// The parts of a docx file (ECMA-376) with a paper.
struct PaperDocument {
  let paper: Paper

  var parts: [ArchivePart] {
    [
      ArchivePart(name: "[Content_Types].xml", bytes: Self.fixed(PaperParts.types)),
      ArchivePart(name: "_rels/.rels", bytes: Self.fixed(PaperParts.relations)),
      ArchivePart(name: "docProps/core.xml", bytes: properties),
      ArchivePart(name: "word/document.xml", bytes: body),
      ArchivePart(
        name: "word/_rels/document.xml.rels",
        bytes: Self.fixed(PaperParts.documentRelations)
      ),
      ArchivePart(name: "word/styles.xml", bytes: PaperStyles.bytes),
      ArchivePart(name: "word/settings.xml", bytes: Self.fixed(PaperParts.settings)),
      ArchivePart(name: "word/fontTable.xml", bytes: Self.fixed(PaperParts.fonts)),
      ArchivePart(name: "word/footer1.xml", bytes: PaperStyles.footer(isEven: false)),
      ArchivePart(name: "word/footer2.xml", bytes: PaperStyles.footer(isEven: true)),
    ]
  }

  private static func fixed(_ markup: StaticString) -> [UInt8] {
    var xml = WordXML()
    xml.raw(markup)
    return xml.bytes
  }

  private var properties: [UInt8] {
    var xml = WordXML()
    xml.raw(PaperParts.propertiesStart)
    xml.raw("<dc:title>")
    xml.text(paper.title)
    xml.raw("</dc:title><dc:creator>")
    xml.text(paper.office)
    xml.raw("</dc:creator>")
    for name: StaticString in ["created", "modified"] {
      xml.raw("<dcterms:")
      xml.raw(name)
      xml.raw(" xsi:type=\"dcterms:W3CDTF\">")
      xml.text("\(paper.day)T00:00:00Z")
      xml.raw("</dcterms:")
      xml.raw(name)
      xml.raw(">")
    }
    xml.raw("</cp:coreProperties>")
    return xml.bytes
  }

  // MARK: - The text

  private var body: [UInt8] {
    var xml = WordXML()
    xml.raw(PaperParts.bodyStart)
    paragraph("Title", paper.title, &xml)
    if !paper.number.isEmpty { paragraph("Number", paper.number, &xml) }
    if !paper.addressee.isEmpty { paragraph("Addressee", paper.addressee + "：", &xml) }
    for block in paper.blocks { write(block, &xml) }
    paragraph("Normal", "", &xml)
    if !paper.office.isEmpty { paragraph("Signature", paper.office, &xml) }
    let day = paper.day
    paragraph("Signature", "\(day.year)年\(day.month)月\(day.day)日", &xml)
    if paper.isSignedFor {
      paragraph("Normal", "", &xml)
      paragraph("Addressee", "签收人：　　　　　　　　签收时间：", &xml)
    }
    xml.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>")
    xml.raw("<w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:pgSz w:w=\"")
    xml.number(PaperLayout.pageWidth)
    xml.raw("\" w:h=\"")
    xml.number(PaperLayout.pageHeight)
    xml.raw("\"/><w:pgMar w:top=\"")
    xml.number(PaperLayout.top)
    xml.raw("\" w:right=\"")
    xml.number(PaperLayout.right)
    xml.raw("\" w:bottom=\"")
    xml.number(PaperLayout.bottom)
    xml.raw("\" w:left=\"")
    xml.number(PaperLayout.left)
    xml.raw("\" w:header=\"851\" w:footer=\"")
    xml.number(PaperLayout.footer)
    xml.raw("\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"")
    xml.number(PaperLayout.linePitch)
    xml.raw("\"/></w:sectPr></w:body></w:document>")
    return xml.bytes
  }

  private func write(_ block: Paper.Block, _ xml: inout WordXML) {
    switch block {
    case .heading(let words): paragraph("Heading1", words, &xml)
    case .subheading(let words): paragraph("Heading2", words, &xml)
    case .paragraph(let words): paragraph("BodyText", words, &xml)
    case .table(let rows, let hasHead): table(rows, hasHead: hasHead, &xml)
    }
  }

  private func paragraph(_ style: StaticString, _ words: String, _ xml: inout WordXML) {
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.raw(style)
    xml.raw("\"/></w:pPr>")
    if !words.isEmpty {
      xml.raw("<w:r><w:t xml:space=\"preserve\">")
      xml.text(words)
      xml.raw("</w:t></w:r>")
    }
    xml.raw("</w:p>")
  }

  /// The first column is a fifth of the width where there are two, else all are alike.
  private func table(_ rows: [[String]], hasHead: Bool, _ xml: inout WordXML) {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return }
    let whole = PaperLayout.pageWidth - PaperLayout.left - PaperLayout.right
    let first = count == 2 ? whole / 4 : whole / count
    let rest = count > 1 ? (whole - first) / (count - 1) : 0
    let widths = (0..<count).map { $0 == 0 ? first : rest }
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"PaperTable\"/><w:tblW w:w=\"")
    xml.number(whole)
    xml.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
    for width in widths {
      xml.raw("<w:gridCol w:w=\"")
      xml.number(width)
      xml.raw("\"/>")
    }
    xml.raw("</w:tblGrid>")
    for (place, row) in rows.enumerated() {
      xml.raw("<w:tr><w:trPr><w:cantSplit/>")
      if hasHead, place == 0 { xml.raw("<w:tblHeader/>") }
      xml.raw("</w:trPr>")
      for column in 0..<count {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
        xml.number(widths[column])
        xml.raw("\" w:type=\"dxa\"/></w:tcPr>")
        let isHead = hasHead ? place == 0 : column == 0
        let words = column < row.count ? row[column] : ""
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
          paragraph(isHead ? "TableHead" : "TableText", String(line), &xml)
        }
        xml.raw("</w:tc>")
      }
      xml.raw("</w:tr>")
    }
    xml.raw("</w:tbl>")
  }
}
