using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>Whether a file of the theme may be published: by its name, and by its bytes.</summary>
internal static class PublishedAsset
{
    private static readonly string[] Texts = [".css", ".js", ".json", ".txt", ".webmanifest", ".md"];

    /// <returns>Null if it may.</returns>
    public static Diagnostic? Check(SourceFile file)
    {
        var place = Place.TopOf(file.Path);
        if (PublishedNames.OfAsset(file.Name) is var verdict and not NameVerdict.Good)
            return WrongNames.Told(place, file.Name, verdict);

        if (file.Extension == ".svg")
            return null;

        using var stream = file.Open();
        var kind = DocumentKinds.Of(stream);
        var code = Texts.Contains(file.Extension) && kind != DocumentKind.Html ? null : HiddenCode.In(file, kind);
        return code is null ? null : Diagnostic.At(place, ServedProblems.DocumentHidesCode, file.Name, code);
    }
}
