using System.Text.RegularExpressions;
using ItaSite.Catalogues;

namespace ItaSite.Authoring;

/// <summary>
/// Fits the pages of a new site to a catalogue: what its year does not ask for is not linked to, nor spoken of.
/// </summary>
/// <param name="own">The catalogue that the pages were written for.</param>
/// <param name="catalogue">The site's own.</param>
internal sealed partial class StarterPages(Catalogue own, Catalogue catalogue)
{
    private const string List = "- ";
    private const string And = " และ";

    /// <summary>Both, so that the words about a survey go where there is none.</summary>
    public bool HasSurvey { get; } = catalogue.Instruments.Any(instrument => instrument.Id == "EIT");

    /// <summary>
    /// The page's text; entries of lists that lead nowhere are left out, and sections without any entry left.
    /// </summary>
    /// <param name="gone">Addresses within the site that do not exist, such as a section of another page.</param>
    public string Of(string text, IReadOnlySet<string> gone)
    {
        var kept = new List<string>();
        foreach (var block in Blocks(text))
        {
            if (!Link().IsMatch(block) || (IsGone(block, gone) ? null : Fitted(block)) is not { } fitted)
            {
                if (!Link().IsMatch(block))
                    kept.Add(block);

                continue;
            }

            kept.Add(fitted);
        }

        var sameKind = catalogue.AgencyType == own.AgencyType;
        var result = WithoutEmptySections(kept, text);
        return sameKind ? result : result.Replace(own.AgencyType, "หน่วยงาน", StringComparison.Ordinal);
    }

    /// <summary>Ids of the sections that are not in the fitted text any more.</summary>
    public static IEnumerable<string> LostSections(string before, string after) => Ids(before).Except(Ids(after));

    private static IEnumerable<string> Ids(string text) =>
        SectionId().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>Lines, but an entry of a list is one piece with the lines that belong to it.</summary>
    private static IEnumerable<string> Blocks(string text)
    {
        string? entry = null;
        foreach (var line in text.Split('\n'))
        {
            if (entry is not null && line.StartsWith("  ", StringComparison.Ordinal))
            {
                entry += '\n' + line;
                continue;
            }

            if (entry is not null)
                yield return entry;

            entry = line.StartsWith(List, StringComparison.Ordinal) ? line : null;
            if (entry is null)
                yield return line;
        }

        if (entry is not null)
            yield return entry;
    }

    private bool IsGone(string block, IReadOnlySet<string> gone) =>
        Link()
            .Matches(block)
            .Any(match =>
                gone.Contains(match.Groups[2].Value)
                || (!HasSurvey && match.Groups[2].Value.Contains("/eit", StringComparison.Ordinal))
            );

    /// <returns>Null if none of the links to items has an item any more.</returns>
    private string? Fitted(string block)
    {
        var links = Link().Matches(block);
        var start = links[0].Index;
        var pieces = links
            .Select((match, i) => block[match.Index..(i + 1 < links.Count ? links[i + 1].Index : block.Length)])
            .Select(FittedPiece)
            .OfType<string>()
            .ToList();
        var text = string.Concat(pieces).TrimEnd();
        return pieces.Count == 0
            ? null
            : block[..start] + (text.EndsWith(And, StringComparison.Ordinal) ? text[..^And.Length] : text);
    }

    private string? FittedPiece(string piece)
    {
        var match = Link().Match(piece);
        if (ItemOf(match.Groups[2].Value) is not { } old)
            return piece;

        if (
            (
                catalogue.Items.FirstOrDefault(item => item.Topic == old.Topic)
                ?? catalogue.Items.FirstOrDefault(item => item.Topics.Contains(old.Topic))
            )
            is not { } item
        )
            return null;

        var label = match.Groups[1].Value.Replace(old.Code.Value, item.Code.Value, StringComparison.Ordinal);
        return $"[{label}](topic:{old.Topic}){piece[match.Length..]}";
    }

    private Item? ItemOf(string link) =>
        own.Items.FirstOrDefault(item => link == $"oit/{own.Year}/{item.Code.Slug}.md");

    private static string WithoutEmptySections(List<string> lines, string before)
    {
        var result = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isSection = lines[i].StartsWith("## ", StringComparison.Ordinal);
            var body = isSection
                ? lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList()
                : [];
            if (isSection && body.TrueForAll(string.IsNullOrWhiteSpace) && !IsEmptySection(lines[i], before))
                i += body.Count;
            else
                result.Add(lines[i]);
        }

        return string.Join('\n', result);
    }

    private static bool IsEmptySection(string heading, string before)
    {
        var lines = before
            .Split('\n')
            .SkipWhile(line => line != heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return lines.All(string.IsNullOrWhiteSpace);
    }

    [GeneratedRegex(@"\[([^\]\n]*)\]\(([^)\n]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^## .*\{#([^}]+)\}", RegexOptions.Multiline)]
    private static partial Regex SectionId();
}
