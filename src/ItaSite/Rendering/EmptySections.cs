using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>No heading stands alone on an author's page: where nothing is under it, the page says so.</summary>
internal static class EmptySections
{
    /// <param name="bodies">The HTML of the head's sections.</param>
    public static IEnumerable<(Heading? Heading, string Html)> Told(PageHead head, IReadOnlyList<string> bodies)
    {
        var sections = head.Written?.Sections ?? [];
        for (var i = 0; i < sections.Count; i++)
            yield return (
                sections[i].Heading,
                StandsAlone(sections, i) ? bodies[i] + Note(head.Language, "ส่วนนี้", "of this section") : bodies[i]
            );

        // Other templates show something of their own beside the author's text.
        if (
            head is { Layout: "page", Written: not null }
            && sections.All(section => section.Heading is null && section.IsEmpty)
        )
            yield return (null, Note(head.Language, "ของหน้านี้", "on this page"));
    }

    private static bool StandsAlone(IReadOnlyList<Section> sections, int at) =>
        sections[at] is { IsEmpty: true, Heading: { } heading }
        && (at + 1 == sections.Count || sections[at + 1].Heading!.Level <= heading.Level);

    private static string Note(string language, string where, string english) =>
        language == "en"
            ? $"<p class=\"empty\">Nothing {english} is published yet.</p>\n"
            : $"<p class=\"empty\">ยังไม่เผยแพร่ข้อมูล{where}</p>\n";
}
