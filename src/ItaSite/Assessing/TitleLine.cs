using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// A line that says whose a thing is, and of when: a title, a heading, a caption, the line that something begins with.
/// </summary>
/// <param name="Near">What stands there or just above it.</param>
internal sealed record TitleLine(string Text, Place Near)
{
    /// <summary>A longer one is running text.</summary>
    private const int Longest = 160;

    public static IEnumerable<TitleLine> Of(ShownEvidence showing)
    {
        var page = showing.Page.Page;
        if (FoldedText.Of(page.Title) != FoldedText.Of(showing.Item.Title))
            yield return new TitleLine(page.Title, Place.TopOf(page.Source));

        foreach (var section in showing.Sections)
        {
            var at = section.Heading?.Place ?? Place.TopOf(page.Source);
            if (section.Heading is { } heading)
                yield return new TitleLine(heading.Text, heading.Place);

            if (
                section.Prose.Split('\n').FirstOrDefault(line => line.Trim().Length > 0) is { Length: <= Longest } first
            )
                yield return new TitleLine(first.Trim(), at);

            foreach (var link in section.Links.Where(link => IsDocument(link, showing)))
                yield return new TitleLine(link.Text, link.Place);

            foreach (
                var (table, title) in section.Tables.SelectMany(table => table.Titles.Select(title => (table, title)))
            )
                yield return new TitleLine(title, table.Place);
        }
    }

    /// <summary>Where the words are really written, if the file says them after the line's own place.</summary>
    public Place PlaceOf(string words, Site site)
    {
        if (site.Texts.FirstOrDefault(text => text.File == Near.File) is not { } source)
            return Near;

        var from = 0;
        for (var line = 1; line < Near.Line && from >= 0; line++)
            from = source.Text.IndexOf('\n', from) + 1;

        var at = source.Text.IndexOf(words, Math.Max(0, from), StringComparison.Ordinal);
        return at < 0 ? Near : source.PlaceAt(at);
    }

    /// <summary>The link to a channel names whose channel it is, as a caption names whose paper.</summary>
    private static bool IsDocument(PageLink link, ShownEvidence showing) =>
        link.Destination switch
        {
            Destination.InSite { Path.Value: var path } => !path.EndsWith(".html", StringComparison.Ordinal),
            Destination.Elsewhere => showing.Element.Rules.Any(rule =>
                rule
                    is ElementRule.Has
                    {
                        Quality: Quality.LinkToSocialNetwork or Quality.TwoWayChannel or Quality.OnlineChannel
                    }
            ),
            _ => false,
        };
}
