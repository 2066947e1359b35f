using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>
/// How a host answers for what cannot exist. Pages made up for any address are found here, and so is what must not be
/// mistaken for a planted page later on.
/// </summary>
/// <param name="Found">Endings for which the host shows at any address what nobody published.</param>
/// <param name="Sums">Of what it shows there.</param>
/// <param name="Published">Those of the sums that are of a published page, such as 404.html.</param>
/// <param name="Diagnostics">What is wrong with its answers.</param>
internal sealed record MissingAddresses(
    IReadOnlySet<string> Found,
    IReadOnlySet<string> Sums,
    IReadOnlySet<string> Published,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    private static readonly string[] Endings = [".html", ".php", "/", ".xml"];

    private static readonly Bilingual IsFound = new("เครื่องแม่ข่ายตอบว่าพบ", "is found (200)");

    private static readonly Bilingual HasOtherPage = new(
        "ได้หน้าอื่นที่ไม่ใช่ 404.html",
        "shows another page than 404.html"
    );

    private static readonly Bilingual AnyAddress = new("ที่อยู่ใดก็ได้ที่ไม่มีจริง", "any address that does not exist");

    /// <param name="published">The sums of all published files, by path.</param>
    public static async Task<MissingAddresses> AskAsync(
        Uri root,
        IReadOnlyDictionary<string, string> published,
        Visits visits
    )
    {
        // By chance, so that nobody can be ready for it.
        var name = $"ita-{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
        var known = published.Values.ToHashSet(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var sums = new HashSet<string>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var ending in Endings)
        {
            var looks = await Task.WhenAll(
                Visitor.All.Select(visitor => LookAsync(new Uri(root, name + ending), visitor))
            );
            sums.UnionWith(looks.Select(look => look.Answer.Sum).OfType<string>());
            if (
                looks.Any(look =>
                    look.Elsewhere is not null
                    || (look.Answer is { Status: 200, Fault: null } && !known.Contains(look.Answer.Sum!))
                )
            )
                found.Add(ending);

            diagnostics.AddRange(Judge("*" + ending, looks));
        }

        return new MissingAddresses(found, sums, sums.Where(known.Contains).ToHashSet(), diagnostics);

        async Task<(Visitor Visitor, Answer Answer, string? Elsewhere)> LookAsync(Uri address, Visitor visitor)
        {
            var (answer, elsewhere) = await visits.GoAsync(address, visitor, isKept: false);
            return (visitor, answer, elsewhere);
        }

        IEnumerable<Diagnostic> Judge(string path, (Visitor Visitor, Answer Answer, string? Elsewhere)[] looks)
        {
            var place = Place.TopOf(path);
            foreach (var group in looks.Where(look => look.Elsewhere is not null).GroupBy(look => look.Elsewhere))
                yield return Diagnostic.At(place, VerifyProblems.LeadsElsewhere, group.Key!);

            var shown = looks.Where(look => look is { Elsewhere: null, Answer: { Status: 200, Fault: null } }).ToList();
            var strange = shown.Where(look => !known.Contains(look.Answer.Sum!)).ToList();
            if (strange.Count > 0)
                yield return Diagnostic.At(
                    place,
                    VerifyProblems.ServedButNotPublished,
                    AnyAddress
                        .Then(Bilingual.Same(": "))
                        .Then(Bilingual.Join(", ", strange.Select(look => look.Visitor.Name)))
                );
            else if (shown.Count > 0)
                yield return Diagnostic.At(place, VerifyProblems.NotFoundIsNotSaid, IsFound);
            else if (
                path.EndsWith(Endings[0], StringComparison.Ordinal)
                && published.TryGetValue(SiteAddresses.NotFound.Value, out var page)
                && looks.Any(look => look.Answer.IsNotThere && look.Answer.Sum != page)
            )
                yield return Diagnostic.At(place, VerifyProblems.NotFoundIsNotSaid, HasOtherPage);
        }
    }

    /// <summary>Whether the host would have shown as much of any address that ends so.</summary>
    public bool AreLike(string address, Answer answer) =>
        (answer.Sum is { } sum && Sums.Contains(sum)) || Found.Contains(EndingOf(address));

    /// <summary>Whether the host shows its page for what is missing, though it says that it found something.</summary>
    public bool AreShownBy(Answer answer) => answer.Sum is { } sum && Published.Contains(sum);

    private static string EndingOf(string address)
    {
        var path = address.Split('?')[0];
        return path.EndsWith('/') ? "/" : Path.GetExtension(path);
    }
}
