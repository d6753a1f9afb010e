/// What would be stored of an input (`kb ingest --dry-run`).
public struct DocumentPreview: Encodable, Sendable {
    /// A passage as it would be stored.
    public struct Passage: Encodable, Sendable {
        var id: String
        var ordinal: Int
        var path: [String]
        var heading: String?
        var text: String
        var page: Int?
        var span: [Int]
        var topics: [String]
    }

    var id: String
    var title: String?
    var type: String?
    var number: String?
    var date: String?
    var issuer: String?
    var signer: String?
    var source: String?
    var url: String?
    var format: String
    var encoding: String?
    var contentHash: String
    var provenance: Provenance
    var fields: [DocumentField]
    /// The passages.
    public var passages: [Passage]

    enum CodingKeys: String, CodingKey {
        case id, title, type, number, date, issuer, signer, source, url, format, encoding, passages, provenance, fields
        case contentHash = "content_hash"
    }

    init(_ document: PreparedDocument, taxonomy: TopicTaxonomy) {
        id = document.previewID
        title = document.description.title
        type = document.description.type
        number = document.description.number
        date = document.description.date
        issuer = document.description.issuer
        signer = document.description.signer
        source = document.source
        url = document.url
        format = document.format
        encoding = document.encoding
        contentHash = document.contentHash
        provenance = document.provenance
        provenance.sha256 = document.contentHash
        if let location = document.location {
            provenance.files = [Provenance.File(location: location, source: document.source)]
        }
        fields = document.fields.map {
            DocumentField(
                name: $0.name, value: $0.value, origin: .read, span: $0.span.map { [$0.lowerBound, $0.upperBound] },
                confidence: $0.confidence)
        }
        passages = document.passages.enumerated().map { [id] index, passage in
            Passage(
                id: "\(id)#\(index + 1)", ordinal: index + 1, path: passage.path, heading: passage.heading,
                text: String(decoding: document.utf8[passage.text], as: UTF8.self), page: passage.page,
                span: [passage.span.lowerBound, passage.span.upperBound],
                topics: passage.topics.map { taxonomy.topics[$0.topic].label })
        }
    }
}

extension PreparedDocument {
    /// The id that the document gets in an empty knowledge base.
    var previewID: String {
        givenID ?? description.number.map(DocumentIdentity.slug) ?? fallbackID
    }
}
