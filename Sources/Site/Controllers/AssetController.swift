// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Pages

/// Serves the site's own files, which a browser may keep for ever.
struct AssetController {
  func addRoutes(to routes: SiteRoutes) {
    for asset in Asset.allCases {
      routes.get(asset.path, .anyone) { request, _ in
        let headers: HTTPFields = [
          .contentType: asset.mediaType, .eTag: asset.tag,
          .cacheControl: "public, max-age=31536000, immutable",
        ]
        let known = request.headers[.ifNoneMatch]?.split(separator: ",").map {
          $0.trimmingPrefix { $0 == " " }
        }
        if known?.contains(where: { $0 == asset.tag || $0 == "*" }) == true {
          return Response(status: .notModified, headers: headers)
        }
        return Response(
          status: .ok,
          headers: headers,
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes))
        )
      }
    }
  }
}
