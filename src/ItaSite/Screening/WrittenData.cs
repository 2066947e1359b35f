using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// The personal data in a file that an author wrote: as it stands there, and as visitors read it once markup and codes
/// are gone.
/// </summary>
internal static class WrittenData
{
    /// <param name="page">Null for settings and data.</param>
    public static IReadOnlyList<PersonalDatum> In(SourceText source, Page? page)
    {
        var unpublished = page?.Comments.Append(page.Permissions).ToList() ?? [];
        var written = PersonalData
            .In(source.Text)
            .Where(datum => !unpublished.Exists(range => Holds(range, datum.Start)))
            .Where(datum => !TakenTime.Is(source.Text, datum))
            .ToList();

        // What is found in more than one way stands in one place all the same.
        var seen = DecodedText
            .Of(source.Text)
            .Concat(page is null ? [] : [page.Seen])
            .SelectMany(text =>
                PersonalData
                    .In(text.Text)
                    .Where(datum => !TakenTime.Is(text.Text, datum))
                    .Select(datum => InSource(datum, text))
            )
            .Where(datum => !unpublished.Exists(range => Holds(range, datum.Start)));
        foreach (var datum in seen)
        {
            if (
                !written.Exists(other => other.Kind == datum.Kind && other.Start < datum.End && datum.Start < other.End)
            )
                written.Add(datum);
        }

        return [.. written.OrderBy(datum => datum.Start)];
    }

    private static PersonalDatum InSource(PersonalDatum datum, SeenText text) =>
        datum with
        {
            Start = text.PositionOf(datum.Start),
            End = text.PositionOf(datum.End - 1) + 1,
        };

    private static bool Holds(Range range, int position) => position >= range.Start.Value && position < range.End.Value;
}
