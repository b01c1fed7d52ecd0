// SPDX-License-Identifier: Apache-2.0

/// A file format that is no text and must be converted before it can be read.
///
/// Raw values are stable and may be stored; they are the usual file name extensions.
public enum ForeignFormat: String, Sendable, Hashable, CaseIterable {
  /// Office documents that are zip archives: Microsoft's, OpenDocument, OFD (GB/T 33190), EPUB.
  case docx, xlsx, pptx, odt, ods, odp, ofd, epub

  /// Older office documents in OLE2 containers; `wps` is Microsoft Works', since Kingsoft's look
  /// like `doc`; `ole` is a container of unknown content.
  case doc, xls, ppt, wps, ole

  /// Documents of other kinds.
  case pdf, ps, rtf

  /// Pictures.
  case png, jpeg, gif, tiff, bmp, webp

  /// Archives and compressed files; `zip` is any that holds no known document.
  case zip, gzip, bzip2, xz, zstd, sevenZip = "7z", rar, tar

  /// Text in UTF-32.
  case utf32

  /// Programs and databases, which hold no report.
  case elf, exe, sqlite

  /// What people call the format, alike in Chinese and English, such as `Word (docx)`.
  public var name: String {
    switch self {
    case .docx, .doc: "Word (\(rawValue))"
    case .xlsx, .xls: "Excel (\(rawValue))"
    case .pptx, .ppt: "PowerPoint (\(rawValue))"
    case .odt, .ods, .odp: "OpenDocument (\(rawValue))"
    case .wps: "WPS (wps)"
    case .ole: "OLE2"
    case .ps: "PostScript"
    case .jpeg, .gif, .png, .tiff, .bmp, .webp: "\(rawValue.uppercased())"
    case .ofd, .pdf, .rtf, .epub, .zip, .rar: "\(rawValue.uppercased())"
    case .utf32: "UTF-32"
    case .elf: "ELF"
    case .exe: "Windows EXE"
    case .sqlite: "SQLite"
    case .gzip, .bzip2, .xz, .zstd, .sevenZip, .tar: rawValue
    }
  }

  /// The shell command that makes text of such a file, or unpacks it; nil where nothing does.
  ///
  /// `FILE` stands for the name of the file. Commands that print do so in UTF-8. All of them are
  /// in Debian.
  public var conversion: String? {
    switch self {
    case .docx, .doc, .odt, .wps, .rtf, .ole:
      #"libreoffice --headless --convert-to "txt:Text (encoded):UTF8" FILE"#
    case .xlsx, .xls, .ods:
      #"libreoffice --headless --convert-to "csv:Text - txt - csv (StarCalc):9,34,76" FILE"#
    case .pptx, .ppt, .odp: "libreoffice --headless --convert-to pdf FILE"
    case .ofd: "unzip -p FILE 'Doc_*/Pages/*/Content.xml' | sed 's/<[^>]*>/\\n/g'"
    case .epub: "pandoc --to plain --wrap=none FILE"
    case .pdf: "pdftotext -layout FILE -"
    case .ps: "ps2ascii FILE"
    case .png, .jpeg, .gif, .tiff, .bmp, .webp: "tesseract FILE - -l chi_sim"
    case .zip: "unzip FILE"
    case .gzip: "gunzip --stdout FILE"
    case .bzip2: "bunzip2 --stdout FILE"
    case .xz: "xz --decompress --stdout FILE"
    case .zstd: "zstd --decompress --stdout FILE"
    case .sevenZip: "7z x FILE"
    case .rar: "unrar x FILE"
    case .tar: "tar --extract --file FILE"
    case .utf32: "iconv --from-code UTF-32 --to-code UTF-8 FILE"
    case .elf, .exe, .sqlite: nil
    }
  }
}
