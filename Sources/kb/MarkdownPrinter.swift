import KnowledgeBase

/// Quotations for a terminal are those that are pasted from the page.
typealias MarkdownPrinter = HitQuotations
