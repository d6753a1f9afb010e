/// What the fields are called on the page that not every document has.
enum FieldPhrases {
    /// Fields of official documents, then of minutes, submissions and press reports, in the order in which they are shown.
    static let beside: [(name: String, phrase: Phrase)] = [
        ("signer_title", Phrase("Chức vụ người ký", "Signer's title")),
        ("signing_authority", Phrase("Thể thức ký", "Signing for")),
        ("secrecy", Phrase("Độ mật", "Secrecy")),
        ("urgency", Phrase("Độ khẩn", "Urgency")),
        ("copy", Phrase("Bản", "Copy")),
        ("abstract", Phrase("Trích yếu", "Subject")),
        ("sitting", Phrase("Cuộc họp", "Sitting")),
        ("place", Phrase("Địa điểm", "Place")),
        ("time", Phrase("Bắt đầu", "Begins")),
        ("end_time", Phrase("Kết thúc", "Ends")),
        ("chair", Phrase("Chủ trì", "Chair")),
        ("secretary", Phrase("Thư ký", "Secretary")),
        ("attendance", Phrase("Thành phần dự", "Present")),
        ("author", Phrase("Tác giả", "Author")),
        ("author_role", Phrase("Chức vụ tác giả", "Author's role")),
        ("body", Phrase("Thay mặt", "On behalf of")),
        ("event", Phrase("Trình bày tại", "Made at")),
        ("outlet", Phrase("Cơ quan báo chí", "Outlet")),
        ("byline", Phrase("Người viết", "By-line")),
        ("effective_date", Phrase("Có hiệu lực từ", "In force from")),
        ("expiry_date", Phrase("Hết hiệu lực từ", "Ends on")),
        ("stated_validity", Phrase("Hiệu lực theo trang đăng", "Validity as published")),
        ("recipient", Phrase("Nơi nhận", "Recipients")),
    ]
}
