using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>One published file, looked at by each visitor that it is for.</summary>
/// <param name="Path">Of the file, from the root of the site.</param>
/// <param name="Address">Where it was asked for.</param>
/// <param name="First">What the ordinary browser got.</param>
/// <param name="IsSame">Everybody got what was published.</param>
/// <param name="IsKeptBack">The host does not serve it, as hosts do with files of their own.</param>
/// <param name="Diagnostics">What differs.</param>
internal sealed record FileLook(
    string Path,
    Uri Address,
    Answer First,
    bool IsSame,
    bool IsKeptBack,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    public static async Task<FileLook> AtAsync(
        string path,
        Uri address,
        string sum,
        IReadOnlyList<Visitor> visitors,
        Visits visits,
        VerifyLimits limits,
        MissingAddresses missing,
        long? length = null
    )
    {
        // A text is read on even if it is longer than it was: what was put into it is told.
        var most =
            FileKinds.IsText(path) || length is null
                ? limits.MostOf(path)
                : Math.Min(length.Value + 1, limits.MostOf(path));
        var looks = new List<(Visitor Visitor, Seen Seen)>();
        var first = new Answer();
        foreach (var visitor in visitors)
        {
            var (answer, elsewhere) = await visits.GoAsync(address, visitor, FileKinds.IsText(path), most);
            var seen = Seen.Of(answer, elsewhere, sum);
            looks.Add((visitor, seen is Seen.Changed && missing.AreShownBy(answer) ? new Seen.Missing() : seen));
            if (looks.Count == 1)
                first = answer;

            // What one visitor could not read to its end would hold up the next as long.
            if (answer.Fault is not null)
                break;
        }

        var isKeptBack =
            FileKinds.IsHidden(path)
            && (
                looks[0].Seen is Seen.Missing
                || first is { Fault: null, Status: >= 400 and < 500 }
                || (looks[0].Seen is not Seen.Same && missing.AreLike(path, first))
            );
        IReadOnlyList<Diagnostic> diagnostics = isKeptBack ? [] : [.. Comparison.Of(path, looks)];
        if (looks[0].Seen is Seen.Same && !isKeptBack && ToldTypes.Of(path, first) is { } type)
            diagnostics = [.. diagnostics, type];

        return new FileLook(
            path,
            address,
            first,
            looks.TrueForAll(look => look.Seen is Seen.Same),
            isKeptBack,
            diagnostics
        );
    }

    /// <summary>What reaches out of the page, beside what published pages do.</summary>
    public Diagnostic? Foreign(ExpectedFiles expected, IReadOnlySet<(Reach Reach, string Where)> known)
    {
        if (First.Body.IsEmpty || First.Status != 200 || !FileKinds.IsPage(Path))
            return null;

        var published = expected.Original(Path) is { } original
            ? ForeignThings.In(original, Address).Things.ToHashSet()
            : known;
        return ForeignThings.In(First.Body.Span, Address).BeyondThose(published) is { } beyond
            ? Diagnostic.At(Place.TopOf(Path), VerifyProblems.HoldsForeignThings, beyond)
            : null;
    }

    /// <summary>Addresses that a changed file names: whoever changed it wants them found.</summary>
    public IReadOnlyList<string> Names()
    {
        if (IsSame || First.Body.IsEmpty || First.Status != 200)
            return [];

        var text = Encoding.UTF8.GetString(First.Body.Span);
        return Path == SiteAddresses.Robots.Value ? ListedAddresses.SitemapsOfRobots(text)
            : Path == Checksums.FileName ? NamesOfList(text)
            : ListedAddresses.IsSitemap(text) ? ListedAddresses.OfSitemap(text)
            : FileKinds.IsPage(Path) ? ForeignThings.In(First.Body.Span, Address).Links
            : [];
    }

    private static IReadOnlyList<string> NamesOfList(string text)
    {
        try
        {
            return [.. Checksums.Parse(text, "").Keys.Select(path => new SitePath(path).Under(""))];
        }
        catch (DiskException)
        {
            // Told already: the list is not the published one.
            return [];
        }
    }
}
