import Foundation

extension Asset {
    /// `GET /openapi.json`: what programs may ask, as OpenAPI 3.1.
    static let description = Asset(
        path: "/openapi.json", type: "application/json", bytes: PackageResources.openapi_json)
}
