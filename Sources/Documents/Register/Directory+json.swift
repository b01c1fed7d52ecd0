// SPDX-License-Identifier: Apache-2.0
package import Register

extension Directory {
  /// Who there is as JSON, each by their ids; of keys the hash of the secret is all there is.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("version", version)
    object.add("name", name)
    object.add("areaCode", areaCode)
    object.add("signingKey", signingKey)
    object.add("agencies", sortedAgencies.map(\.json))
    object.add("posts", sortedPosts.map(\.json))
    object.add("keys", keys.values.sorted { $0.hash < $1.hash }.map(\.json))
    return object
  }

  /// The agencies in the order of their ids.
  package var sortedAgencies: [Agency] { agencies.values.sorted { $0.id < $1.id } }

  /// The posts in the order of their ids.
  package var sortedPosts: [Post] { posts.values.sorted { $0.id < $1.id } }
}

extension Agency {
  /// The agency as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("id", id)
    object.add("name", name)
    object.add("short", short)
    object.add("parent", parent)
    object.add("kind", word: kind)
    object.add("closed", isClosed)
    return object
  }
}

extension Post {
  /// The post as JSON; `person` is `null` while it is vacant.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("id", id)
    object.add("agency", agency)
    object.add("title", title)
    object.add("role", word: role)
    object.add("acts", mechanismRoles)
    object.add("person", person)
    return object
  }
}

extension AccessKey {
  /// The key as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("hash", hash)
    object.add("post", post)
    object.add("label", label)
    object.add("revoked", isRevoked)
    return object
  }
}

extension Programme {
  /// The programme as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("number", word: number)
    object.add("version", version)
    object.add("title", title)
    object.add("owner", owner)
    object.add("closed", isClosed)
    return object
  }
}
