using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>Reads a file that is published by itself: what it is called, what it is, and what it holds.</summary>
internal static class PublishedDocument
{
    /// <summary>A larger one is read twice: first for its checksum, then for what it holds.</summary>
    private const long LargestInMemory = 8 * 1024 * 1024;

    public static Diagnosed<DocumentFacts> Read(SourceFile file, IIsolatedReader? isolated)
    {
        var (read, sum) = Screened(file);
        var (facts, found) = DocumentReader.Read(read, new Nesting(isolated));
        return new(facts with { Sha256 = sum }, [.. found, .. Unpublishable(read, facts.Kind)]);
    }

    /// <returns>The bytes that are screened, and the checksum by which they are known when published.</returns>
    private static (SourceFile File, string Sum) Screened(SourceFile file)
    {
        if (file.Length > LargestInMemory)
            return (file, file.Sha256());

        var bytes = file.Bytes();
        return (
            file with
            {
                Length = bytes.Length,
                Open = () => new MemoryStream(bytes, writable: false),
            },
            Convert.ToHexStringLower(SHA256.HashData(bytes))
        );
    }

    private static IEnumerable<Diagnostic> Unpublishable(SourceFile file, DocumentKind kind)
    {
        var place = Place.TopOf(file.Path);
        if (PublishedNames.OfDocument(file.Name) is var verdict and not NameVerdict.Good)
            return [WrongNames.Told(place, file.Name, verdict)];

        return HiddenCode.In(file, kind) is { } code
            ? [Diagnostic.At(place, ServedProblems.DocumentHidesCode, file.Name, code)]
            : [];
    }
}
