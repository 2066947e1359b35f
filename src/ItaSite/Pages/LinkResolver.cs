using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>Follows links as authors write them, to source files, and finds what they lead to on the site.</summary>
internal sealed partial class LinkResolver(AskedPlaces places, TopicLinks topics)
{
    /// <summary>What a link to the current year's item begins with, whatever its code.</summary>
    public const string Topic = "topic:";

    /// <param name="link">As written.</param>
    /// <param name="file">The file it is written in.</param>
    /// <param name="place">Where, for the diagnostic.</param>
    public LinkTarget Resolve(string link, string file, Place place)
    {
        if (OnThisComputer().IsMatch(link))
            return new LinkTarget(
                null,
                Diagnostic.At(
                    place,
                    LinkProblems.LinkIsOfThisComputer,
                    link,
                    Uri.UnescapeDataString(link)[(Uri.UnescapeDataString(link).LastIndexOfAny(['\\', '/']) + 1)..]
                )
            );

        if (link.StartsWith(Topic, StringComparison.Ordinal))
            return ToTopic(link[Topic.Length..].Trim(), place);

        if (Scheme().IsMatch(link))
            return ToScheme(link, place);

        // A file's name may hold what an address takes for a fragment or an escape.
        var isName =
            link.AsSpan().IndexOfAny('#', '%') >= 0 && Combine(file, link) is { } name && places.Find(name) is not null;
        var hash = isName ? -1 : link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash >= 0 ? Uri.UnescapeDataString(link[(hash + 1)..]) : null;
        if (fragment is not null && fragment.StartsWith("page=", StringComparison.OrdinalIgnoreCase))
            fragment = ThaiDigits.ToArabic(fragment);

        var path = isName ? link : Uri.UnescapeDataString(hash >= 0 ? link[..hash] : link);
        if (path.Length == 0)
            return hash >= 0
                ? ToPage(file, fragment, place, link, file)
                : Wrong(place, LinkProblems.LinkedPageIsMissing, link);

        var target = Combine(file, path);
        if (target is null)
            return Wrong(place, LinkProblems.LinkLeavesSite, link);

        target = topics.WithYear(target);

        if (target.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return ToPage(target, fragment, place, path, file);

        var address = new SitePath(target[SourceTree.Content.Length..]);
        var standing = places.At(target);
        if (standing.IsForOffice)
            return Wrong(place, WorkshopProblems.LinkLeadsToWorkshop, link);

        if (standing.IsGenerated)
            return new LinkTarget(new Destination.InSite(address, fragment), null);

        if (standing.File is { } document)
        {
            return document.Length == 0
                ? Wrong(place, FileProblems.DocumentIsEmpty, path)
                : new LinkTarget(
                    new Destination.InSite(address, fragment),
                    null,
                    new Document(document, address) { HasNamesake = places.HasNamesake(target) }
                );
        }

        var isPage =
            target.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            || !address.Value.Contains('.', StringComparison.Ordinal);
        return Missing(
            place,
            isPage ? LinkProblems.LinkedPageIsMissing : LinkProblems.LinkedFileIsMissing,
            path,
            target,
            file
        );
    }

    private LinkTarget ToTopic(string topic, Place place)
    {
        if (topics.Find(topic) is { } item)
            return new LinkTarget(new Destination.InSite(SiteAddresses.Item(topics.Year, item.Code)), null);

        if (topics.Year == default)
            return Wrong(place, SettingsProblems.NothingIsAssessed, $"topic:{topic}");

        var unknown = Diagnostic.At(place, AnyYearProblems.TopicIsUnknown, topic, topics.Year.ToString());
        return new LinkTarget(null, unknown with { Suggestion = Nearest.To(topic, topics.Known) });
    }

    private static LinkTarget ToScheme(string link, Place place)
    {
        if (!SafeScheme().IsMatch(link))
            return Wrong(place, LinkProblems.LinkSchemeIsUnsafe, link);

        if (link.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return new LinkTarget(new Destination.Elsewhere(link), null);

        return ContactLink.Of(link) is { } contact
            ? new LinkTarget(new Destination.Elsewhere(contact), null)
            : Wrong(place, MarkdownProblems.ContactLinkIsWrong, link);
    }

    private LinkTarget ToPage(string target, string? fragment, Place place, string written, string file)
    {
        if (places.At(target).Page is not { } page)
            return Missing(place, LinkProblems.LinkedPageIsMissing, written, target, file);

        if (page is { IsDraft: true, IsReserved: false })
            return Wrong(place, YearProblems.LinkLeadsToDraft, written);

        if (string.IsNullOrEmpty(fragment) || page.Ids.Contains(fragment))
        {
            // The address of a draft's item stands, but its headings are not there yet.
            return new LinkTarget(
                new Destination.InSite(page.Address, string.IsNullOrEmpty(fragment) || page.IsDraft ? null : fragment),
                null
            );
        }

        var problem = Diagnostic.At(place, LinkProblems.LinkedHeadingIsMissing, target, fragment);
        return new LinkTarget(null, problem with { Suggestion = Nearest.To(fragment, page.Ids) });
    }

    private LinkTarget Missing(Place place, Problem problem, string written, string target, string file)
    {
        var from = new SitePath(file);
        var candidates = places.Files;
        var swapped = System.IO.Path.ChangeExtension(target, ".md");
        var nearest =
            places.Find(swapped) is not null && swapped != target
                ? swapped
                : places.Find(target.Replace('\\', '/'))?.Path
                    ?? topics.Heir(target)
                    ?? (
                        topics.IsOfItem(target) ? null : SameName(target, candidates) ?? Nearest.To(target, candidates)
                    );
        return new LinkTarget(
            null,
            Diagnostic.At(place, problem, written) with
            {
                Suggestion = nearest is null ? null : Uri.UnescapeDataString(new SitePath(nearest).RelativeTo(from)),
            }
        );
    }

    /// <summary>The one file of that name in another folder, or with the extension that Windows hides.</summary>
    private static string? SameName(string target, IEnumerable<string> candidates)
    {
        var name = target[(target.LastIndexOfAny(['/', '\\']) + 1)..];
        var same = candidates
            .Where(candidate =>
                string.Equals(candidate[(candidate.LastIndexOf('/') + 1)..], name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(
                    System.IO.Path.GetFileNameWithoutExtension(candidate),
                    name,
                    StringComparison.OrdinalIgnoreCase
                )
            )
            .Take(2)
            .ToList();
        return same is [var only] ? only : null;
    }

    private static LinkTarget Wrong(Place place, Problem problem, string link) =>
        new(null, Diagnostic.At(place, problem, link));

    /// <summary>The source path that a relative or content-rooted link means; null if it leaves content.</summary>
    public static string? Combine(string file, string path)
    {
        var steps = new List<string>();
        if (!path.StartsWith('/'))
            steps.AddRange(file[SourceTree.Content.Length..].Split('/').SkipLast(1));

        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (step)
            {
                case ".":
                    break;
                case ".." when steps.Count == 0:
                    return null;
                case "..":
                    steps.RemoveAt(steps.Count - 1);
                    break;
                default:
                    steps.Add(step);
                    break;
            }
        }

        return SourceTree.Content + string.Join('/', steps);
    }

    /// <summary>A drive of Windows, or a file address.</summary>
    [GeneratedRegex(@"^(?:[a-zA-Z]:(?:[\\/]|%5C)|file:)", RegexOptions.IgnoreCase)]
    private static partial Regex OnThisComputer();

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*:|//)")]
    private static partial Regex Scheme();

    [GeneratedRegex("^(https?://[^/]|mailto:|tel:)", RegexOptions.IgnoreCase)]
    private static partial Regex SafeScheme();
}
