// SPDX-License-Identifier: Apache-2.0

/// What the one configuration file of a site says; what it leaves out is nil.
///
/// The command line goes before it. Secrets stand in files of their own, which it names: it may then
/// be shown to anybody.
public struct SiteSettings: Sendable, Hashable {
  /// A key of the file; a dot stands for a mapping within.
  public enum Key: String, Sendable, CaseIterable {
    /// The database file.
    case database
    /// The address to listen on.
    case host
    /// The port to listen on.
    case port
    /// The address by which people reach the site.
    case publicURL = "public-url"
    /// The chain of certificates, PEM.
    case certificate = "tls-cert"
    /// The key of the certificate, PEM.
    case certificateKey = "tls-key"
    /// Whether a proxy in front speaks HTTPS.
    case behindProxy = "behind-proxy"
    /// The folder of a city's own mechanisms.
    case mechanisms
    /// The most bytes of one report.
    case limit
    /// The language for everyone.
    case language
    /// Which passwords are taken.
    case passwords
    /// Where messages are sent to.
    case webhook
    /// The file that holds the secret which signs them.
    case webhookSecret = "webhook-secret-file"
    /// The shape of their bodies.
    case webhookShape = "webhook-shape"
    /// The command that takes mail.
    case sendmail
    /// Whom mail is from.
    case mailFrom = "mail-from"
    /// Whether messages bear links to answer by.
    case answerLinks = "answer-links"
  }

  /// The language of everyone.
  public enum Language: String, Sendable, CaseIterable { case zh, en }

  /// Which passwords are taken.
  public enum Passwords: String, Sendable, CaseIterable { case asvs, dengbao }

  /// The shape of a message's body.
  public enum WebhookShape: String, Sendable, CaseIterable {
    /// Its fields as JSON.
    case json
    /// A text as the robots of WeCom (企业微信) take it.
    case wecom
    /// A text as the robots of DingTalk (钉钉) take it.
    case dingtalk
  }

  /// The database file.
  public var database: String?
  /// The address to listen on.
  public var host: String?
  /// The port to listen on.
  public var port: Int?
  /// The address by which people reach the site.
  public var publicURL: String?
  /// The chain of certificates.
  public var certificate: String?
  /// The key of the certificate.
  public var certificateKey: String?
  /// Whether a proxy in front speaks HTTPS.
  public var behindProxy = false
  /// The folder of a city's own mechanisms.
  public var mechanisms: String?
  /// The most bytes of one report.
  public var limit: Int?
  /// The language for everyone.
  public var language: Language?
  /// Which passwords are taken.
  public var passwords: Passwords?
  /// Where messages are sent to.
  public var webhook: String?
  /// The file that holds the secret which signs them.
  public var webhookSecret: String?
  /// The shape of their bodies.
  public var webhookShape: WebhookShape?
  /// The command that takes mail.
  public var sendmail: String?
  /// Whom mail is from.
  public var mailFrom: String?
  /// Whether messages bear links by which an agency answers without an account.
  public var answerLinks = false

  /// Settings that say nothing.
  public init() {}
}
