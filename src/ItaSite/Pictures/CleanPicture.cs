using ItaSite.Model;

namespace ItaSite.Pictures;

/// <summary>
/// A picture without what cameras and programs write into it unseen: place, time, names, comments. Its pixels stay as
/// they are, and so does its turn.
/// </summary>
internal static class CleanPicture
{
    /// <summary>Any document, as it is published.</summary>
    public static Artifact Of(Document document, DocumentFacts facts) =>
        facts switch
        {
            { Redrawn: { } text } => new Artifact.OfText(document.Address, document.File.Path, text),
            { Kind: var kind } when DocumentFacts.IsCleaned(kind) => new Artifact.Made(
                document.Address,
                document.File.Path,
                () => Clean(kind, document.File.Bytes(facts.Sha256))
            ),
            _ => new Artifact.OfFile(document.Address, document.File) { Sha256 = facts.Sha256 },
        };

    public static byte[] Clean(DocumentKind kind, byte[] bytes) =>
        kind switch
        {
            DocumentKind.Jpeg => CleanJpeg.Of(bytes),
            DocumentKind.Png => CleanPng.Of(bytes),
            DocumentKind.Webp => CleanWebp.Of(bytes),
            _ => bytes,
        };
}
