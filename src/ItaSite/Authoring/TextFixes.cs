using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Screening;

namespace ItaSite.Authoring;

/// <summary>Fixes what the authors typed wrong, where it can mean one thing only.</summary>
internal static class TextFixes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The files that can be fixed; null, with the reasons, if the site can't be read far enough to know its names.
    /// </summary>
    public static Diagnosed<IReadOnlyList<FixedFile>?> Of(SourceTree tree)
    {
        var (site, diagnostics) = SiteReader.Read(tree, null);
        if (site is null)
            return new Diagnosed<IReadOnlyList<FixedFile>?>(null, diagnostics);

        return new Diagnosed<IReadOnlyList<FixedFile>?>(Of(site, tree), []);
    }

    /// <param name="site">As read from the tree.</param>
    public static IReadOnlyList<FixedFile> Of(Site site, SourceTree tree)
    {
        var words = Vocabulary.Of(site);
        return
        [
            .. site.Texts.Select(text => Mend(tree.Find(text.File)!, words)).Where(file => file.Before != file.After),
        ];
    }

    /// <summary>
    /// From the bytes of the file, since what the site holds has neither its byte-order mark nor its line ends.
    /// </summary>
    private static FixedFile Mend(SourceFile file, Vocabulary words)
    {
        using var stream = file.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var text = Utf8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
        return new FixedFile(file.Path, text, ThaiText.Mended(file.Path, text, words));
    }
}
