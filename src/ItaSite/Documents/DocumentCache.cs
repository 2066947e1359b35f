using System.Collections.Concurrent;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>The documents that pages name, each read once, whoever asks first.</summary>
/// <param name="isolated">Reads documents elsewhere; null for here.</param>
internal sealed class DocumentCache(BuildMemory? memory = null, IIsolatedReader? isolated = null)
{
    private readonly Remembered<
        (Same<SourceFile> File, Same<IIsolatedReader?> Isolated),
        Diagnosed<DocumentFacts>
    > facts = (memory ?? BuildMemory.None).Of(
        static ((Same<SourceFile> File, Same<IIsolatedReader?> Isolated) of) =>
            PublishedDocument.Read(of.File.Value, of.Isolated.Value)
    );
    private readonly ConcurrentDictionary<string, Lazy<Diagnosed<DocumentFacts>>> read = new(StringComparer.Ordinal);

    public DocumentFacts FactsOf(Document document) => Read(document).Value;

    /// <summary>The facts of all, with what is wrong with them: told here only, in the documents' order.</summary>
    public IReadOnlyDictionary<SitePath, DocumentFacts> ReadAll(
        IReadOnlyList<Document> documents,
        DiagnosticBag diagnostics
    )
    {
        InParallel.For(documents.Count, i => Read(documents[i]));
        diagnostics.AddRange(documents.SelectMany(document => Read(document).Diagnostics));
        return documents.ToDictionary(document => document.Address, FactsOf);
    }

    private Diagnosed<DocumentFacts> Read(Document document) =>
        read.GetOrAdd(
            document.File.Path,
            (_, file) =>
                new Lazy<Diagnosed<DocumentFacts>>(() => facts.Of((file, new Same<IIsolatedReader?>(isolated)))),
            document.File
        ).Value;
}
