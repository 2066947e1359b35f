using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>
/// Reads a document where it can harm nothing: a parser that recurses without end takes its process along.
/// </summary>
/// <param name="kind">What its first bytes say it is.</param>
internal delegate Diagnosed<DocumentFacts> IsolatedReading(SourceFile file, DocumentKind kind);
