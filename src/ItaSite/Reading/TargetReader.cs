using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Reading;

/// <summary>Finds the pages that the settings name in menu, footer and channels.</summary>
internal sealed class TargetReader(LinkResolver links, TopicLinks topics, DiagnosticBag diagnostics)
{
    /// <summary>The settings, with what menu, footer and channels lead to.</summary>
    public SiteConfig Complete(ConfigDraft config)
    {
        CheckHome();
        return new SiteConfig(
            config.Agency,
            config.BaseUrl,
            config.FiscalYear,
            config.Theme,
            config.Digits,
            config.Eit,
            Entries(config.Menu),
            Entries(config.Footer),
            Channels(config.Channels)
        )
        {
            Synonyms = config.Synonyms,
            PublishesWorkshop = config.PublishesWorkshop,
        };
    }

    private void CheckHome()
    {
        var top = Place.TopOf(SourceTree.ConfigFile);
        if (links.Resolve("/index.md", SourceTree.Content, top).Problem is { } problem)
            diagnostics.Add(OfConfig(problem, SourceTree.Content + "index.md", top) with { Suggestion = null });
    }

    private IReadOnlyList<MenuEntry> Entries(IEnumerable<TargetDraft> entries) =>
        [
            .. entries
                .Select(entry => (entry.Title, Destination: Resolve(entry), entry.Place))
                .Where(entry => entry.Destination is not null)
                .Select(entry => new MenuEntry(entry.Title, entry.Destination!, entry.Place)),
        ];

    private IReadOnlyList<Channel> Channels(IEnumerable<TargetDraft> entries) =>
        [
            .. entries
                .Select(entry => (entry.Kind, entry.Title, Destination: Checked(entry), entry.Place))
                .Where(entry => entry.Destination is not null)
                .Select(entry => new Channel(entry.Kind, entry.Title, entry.Destination!, entry.Place)),
        ];

    /// <summary>A channel that names an item's page leads to an item of its kind.</summary>
    private Destination? Checked(TargetDraft target)
    {
        var destination = Resolve(target);
        if (
            destination is Destination.InSite place
            && topics.ItemAt(place.Path) is { } named
            && topics.ItemFor(target.Kind, named.Year) is { } right
            && !ChannelTopics.Fits(target.Kind, named.Item)
        )
        {
            diagnostics.Add(
                Diagnostic.At(
                    target.Place,
                    AnyYearProblems.ChannelIsOfAnotherTopic,
                    target.Title,
                    target.Kind,
                    named.Item.Code.Value,
                    named.Item.Title
                ) with
                {
                    Suggestion = TopicLinks.FileOf(right, named.Year)[SourceTree.Content.Length..],
                }
            );
        }

        return destination;
    }

    private Destination? Resolve(TargetDraft target)
    {
        if (target.Url is { } url)
            return new Destination.Elsewhere(url);

        if (string.IsNullOrEmpty(target.Page))
            return null;

        var isTopic = target.Page.StartsWith(LinkResolver.Topic, StringComparison.Ordinal);
        var link = links.Resolve(
            isTopic ? target.Page : '/' + target.Page.TrimStart('/'),
            SourceTree.Content,
            target.Place
        );
        if (link.Problem is { } problem)
            diagnostics.Add(
                isTopic ? NotAsked(target, problem) : OfConfig(problem, target.Page, target.Place, target.Kind)
            );

        return link.Destination;
    }

    /// <summary>The settings serve every year, and a year may ask for less.</summary>
    private static Diagnostic NotAsked(TargetDraft target, Diagnostic problem) =>
        Diagnostic.At(target.Place, AnyYearProblems.TopicIsNotAsked, [target.Title, .. problem.Arguments]) with
        {
            Suggestion = problem.Suggestion,
        };

    private Diagnostic OfConfig(Diagnostic problem, string page, Place place, string kind = "")
    {
        if (problem.Problem == YearProblems.LinkLeadsToDraft || problem.Problem == WorkshopProblems.LinkLeadsToWorkshop)
            return problem;

        var missing = Diagnostic.At(place, SettingsProblems.TargetOfConfigIsMissing, page);
        return missing with
        {
            Suggestion = topics.PageFor(kind, SourceTree.Content + page.TrimStart('/')) ?? problem.Suggestion,
        };
    }
}
