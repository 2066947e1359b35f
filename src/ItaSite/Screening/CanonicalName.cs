using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>A name that has one right spelling.</summary>
/// <param name="Edits">How many letters may differ in a near miss.</param>
/// <param name="IsFree">
/// A near miss counts wherever it stands; else only behind one of <paramref name="Contexts"/>, or if only a look-alike
/// letter differs.
/// </param>
/// <param name="Contexts">What announces the name, such as ตำบล.</param>
internal sealed record CanonicalName(string Text, int Edits, bool IsFree, IReadOnlyList<string> Contexts)
{
    private const string Subdistrict = "ตำบล";
    private const int Shortest = 4;
    private const int LongEnoughAlone = 12;
    private const int ShortestKind = 8;
    private const int LongEnoughForTwo = 16;

    private static readonly string[] OtherPlaces = ["อำเภอ", "จังหวัด", "หมู่บ้าน", "บ้าน", "โรงเรียน", "วัด"];

    /// <summary>
    /// The kind of agency, its subdistrict and the settings' other names. Common words are a letter away from many a
    /// place, so the subdistrict's near misses need a context: คลองขนาด is no place.
    /// </summary>
    public static IReadOnlyList<CanonicalName> Of(Agency agency)
    {
        var place = agency.Subdistrict ?? PlaceIn(agency.Name);
        var kind =
            place is not null && agency.Name.EndsWith(place, StringComparison.Ordinal)
                ? agency.Name[..^place.Length].TrimEnd()
                : KindIn(agency.Name);
        var abbreviation =
            place is not null && agency.ShortName.EndsWith(place, StringComparison.Ordinal)
                ? agency.ShortName[..^place.Length].TrimEnd()
                : "";
        string[] contexts =
        [
            .. new[] { Subdistrict, "ต.", kind ?? "", abbreviation, abbreviation.TrimEnd('.') }
                .Where(context => context.Length > 1)
                .Distinct(),
        ];

        var names = new List<CanonicalName>();
        if (kind is { Length: > ShortestKind })
            names.Add(new CanonicalName(kind, kind.Length >= LongEnoughForTwo ? 2 : 1, IsFree: true, []));

        if (place is { Length: >= Shortest })
            names.Add(new CanonicalName(place, 1, IsFree: false, contexts));

        names.AddRange(
            agency
                .Names.Where(name => name.Length >= Shortest)
                .Select(name => new CanonicalName(
                    name,
                    1,
                    name.Length >= LongEnoughAlone,
                    [.. contexts, .. OtherPlaces]
                ))
        );
        return [.. names.DistinctBy(name => name.Text)];
    }

    private static string? PlaceIn(string name) =>
        KindIn(name) is { } kind && name.Length > kind.Length ? name[kind.Length..].Trim() : null;

    private static string? KindIn(string name)
    {
        if (LocalBody.Of(name) is { } body)
            return body.Legal;

        var end = name.IndexOf(Subdistrict, StringComparison.Ordinal);
        return end < 0 ? null : name[..(end + Subdistrict.Length)];
    }
}
