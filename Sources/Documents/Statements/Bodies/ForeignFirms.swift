/// The words by which names of firms, clubs, schools and papers abroad are told.
extension BodyPhrase {
    /// Last words of the names of foreign firms, clubs and schools.
    static let foreignFirms = SpeechWord.set(
        """
        Airlines Airways Bank Group Corporation Corp Company Motor Motors Holdings Media University United City Club Foundation
        Institute Association Agency Telecom Mobile Land House Tech Technology Technologies Insurance Securities Capital Invest
        Express Logistics Energy Steel Foods Beer Pharma Systems Software Games Studio Entertainment Electronics Pictures
        Semiconductor Industries International Global Solutions Partners Brothers Sachs Cola Lines Petroleum Oil Gas Chemical
        Chemicals Healthcare Clinic College Academy Center Centre Hotel Hotels Resort Plaza Tower Mall Market Store Coffee Fund
        Ventures Consulting Young Price Petro Aviation Automotive Digital Cloud Networks Semiconductors Retail Properties
        """)

    /// Last words of the names of papers, which pass on what others say.
    static let media = SpeechWord.set("News Times Post Journal Media Press Daily Mail Today Herald Tribune Magazine")
}
