using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>
/// Reads documents where they can harm nothing: a parser that recurses without end takes its process along.
/// </summary>
internal interface IIsolatedReader
{
    /// <summary>So many documents are likely to come: what takes long before the first may begin.</summary>
    void Expect(int documents);

    /// <param name="kind">What its first bytes say it is.</param>
    Diagnosed<DocumentFacts> Read(SourceFile file, DocumentKind kind);
}
