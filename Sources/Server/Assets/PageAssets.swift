extension Asset {
    /// The look of the pages.
    static let styleSheet = Asset(
        path: "/assets/kb.css", type: "text/css; charset=utf-8", bytes: PackageResources.kb_css)

    /// What the pages do beyond links and forms.
    static let script = Asset(
        path: "/assets/kb.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.kb_js)

    /// A page of text with its lines, under the lens.
    static let icon = Asset(
        path: "/assets/icon.svg", type: "image/svg+xml",
        bytes: Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
            <rect width="32" height="32" rx="7" fill="#8f1d1d"/>
            <path d="M8 9h12M8 14h8M8 19h6" stroke="#fff" stroke-width="2.4" stroke-linecap="round" fill="none"/>
            <circle cx="19.5" cy="19.5" r="4.6" stroke="#ffd877" stroke-width="2.4" fill="none"/>
            <path d="M23 23l3.6 3.6" stroke="#ffd877" stroke-width="2.8" stroke-linecap="round"/>
            </svg>

            """.utf8))
}
