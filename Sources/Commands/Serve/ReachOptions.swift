// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Profiles
import Site

/// How people reach a real service, and who may sign in with what.
struct ReachOptions: ParsableArguments {
  @Option(
    name: .customLong("public-url"),
    help: help(
      zh: "网站对外的地址，如 https://duixian.qinghe.example；对外服务时须给出。",
      en:
        "The address by which people reach it, as https://duixian.qinghe.example; needed to serve "
        + "other machines.",
      name: "url"
    )
  )
  var publicURL: String?

  @Option(
    name: .customLong("tls-cert"),
    help: help(zh: "证书链文件（PEM）。", en: "The chain of certificates (PEM).", name: "path"),
    completion: .file()
  )
  var certificate: String?

  @Option(
    name: .customLong("tls-key"),
    help: help(zh: "证书的私钥文件（PEM）。", en: "The certificate's private key (PEM).", name: "path"),
    completion: .file()
  )
  var key: String?

  @Flag(
    help: help(
      zh: "前面有代理负责 HTTPS；本服务只说 HTTP。",
      en: "A proxy in front speaks HTTPS; this speaks HTTP to it."
    )
  )
  var behindProxy = false

  @Option(
    help: help(
      zh: "密码规则：asvs（至少12个字符，不限构成）或 dengbao（等保：至少10个字符，含三类）。",
      en: "Which passwords are taken: asvs (12 characters, any) or dengbao (10, of three kinds)."
    )
  )
  var passwords: PasswordRule?

  /// The names of the rules for passwords.
  enum PasswordRule: String, CaseIterable, ExpressibleByArgument { case asvs, dengbao }

  func validate() throws {
    if let publicURL, Origin(publicURL) == nil { throw ValidationError(SiteAddress.wanted) }
    guard (certificate == nil) == (key == nil) else {
      throw ValidationError(
        words(zh: "--tls-cert 和 --tls-key 须一起给。", en: "--tls-cert and --tls-key go together.")
      )
    }
    guard certificate == nil || !behindProxy else {
      throw ValidationError(
        words(
          zh: "--tls-cert 与 --behind-proxy 只能用一个。",
          en: "Either --tls-cert or --behind-proxy, not both."
        )
      )
    }
    guard publicURL != nil || (certificate == nil && !behindProxy) else {
      throw ValidationError(
        words(
          zh: "对外服务时请用 --public-url 给出网站的地址。",
          en: "To serve other machines give the site's address with --public-url."
        )
      )
    }
  }

  /// How people reach the site.
  func reach(_ settings: SiteSettings = SiteSettings()) -> SiteConfiguration.Reach {
    guard let origin = (publicURL ?? settings.publicURL).flatMap({ Origin($0) }) else {
      return .here
    }
    if let chain = certificate ?? settings.certificate, let key = key ?? settings.certificateKey {
      return .tls(certificate: chain, key: key, origin)
    }
    return behindProxy || settings.behindProxy ? .proxy(origin) : .here
  }

  /// Which passwords are taken.
  func policy(_ settings: SiteSettings) -> PasswordPolicy {
    let word = passwords?.rawValue ?? settings.passwords?.rawValue
    return word.flatMap(PasswordPolicy.init) ?? .asvs
  }
}
