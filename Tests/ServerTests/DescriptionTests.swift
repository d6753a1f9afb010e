import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

@Suite struct DescriptionTests {
    @Test func describesOnlyRoutesThatAreThere() async throws {
        let site = try await TestSite()
        let document = try await site.json("/openapi.json")
        #expect(document["openapi"] == "3.1.0")
        let paths = document["paths"].keys
        #expect(paths.count > 12)
        for path in paths {
            let uri = path.replacing("{id}", with: "29-ct-tu").replacing("{ordinal}", with: "1").replacing(
                "{name}", with: "hanh")
            let response = try await site.send(uri)
            let detail = response.status == .ok ? "" : (try? response.json["detail"].text) ?? ""
            #expect(!detail.contains("nothing at this address"), "\(path)")
            #expect(response.status != .internalServerError, "\(path)")
        }
    }

    @Test func describesEveryParameterThatIsRead() async throws {
        let site = try await TestSite()
        let search = try await site.json("/openapi.json")["paths"]["/api/search"]["get"]["parameters"].values
        let named =
            search.map { $0["$ref"].text.split(separator: "/").last.map(String.init) ?? "" }
            + search.map { $0["name"].text }
        for name in [
            "q", "limit", "offset", "type", "issuer", "speaker", "topic", "number", "from", "to", "in_force", "all",
            "exact",
            "sort", "group", "explain", "lang", "format",
        ] {
            #expect(named.contains(name), "\(name)")
        }
    }

    @Test(arguments: [
        "2013", "2013-11", "11/2013", "6-11-2013", "06/11/2013", "2013-11-06", "29.2.2020", "31/12/2199",
    ])
    func takesTheDatesThatItDescribes(date: String) async throws {
        let site = try await TestSite()
        #expect(try await site.send("/api/documents?from=\(date)").status == .ok)
        #expect(try matchesDescription(date))
    }

    @Test(arguments: [
        "29-02-2019", "31-04-2020", "13/2013", "1899", "2013--11", "6/11-2013", "mai", "2013-11-6-1", "٢٠١٣",
    ])
    func refusesTheDatesThatItDoesNotDescribe(date: String) async throws {
        let site = try await TestSite()
        let encoded = PercentEncoding.encode(date)
        #expect(try await site.send("/api/documents?from=\(encoded)").status == .badRequest)
        #expect(try !matchesDescription(date))
    }

    private func matchesDescription(_ date: String) throws -> Bool {
        let json = try JSONDecoder().decode(JSONValue.self, from: Data(PackageResources.openapi_json))
        let pattern = json["components"]["schemas"]["Date"]["pattern"].text
        return try Regex(pattern).wholeMatch(in: date) != nil
    }
}
