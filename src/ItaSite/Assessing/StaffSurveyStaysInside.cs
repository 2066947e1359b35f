using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>The staff survey's address differs from the public one's in one step of the path only.</summary>
internal static partial class StaffSurveyStaysInside
{
    public static IEnumerable<Diagnostic> Check(Site site, BuildMemory memory)
    {
        var named = memory.Of(static (Same<SourceText> text) => NamedIn(text.Value));
        return from text in site.Texts
            from address in named.Of(text)
            where address.Url != site.Config.Eit.Url
            select Diagnostic.At(address.Place, TrapProblems.StaffSurveyIsPublic, address.Url);
    }

    private static IReadOnlyList<(string Url, Place Place)> NamedIn(SourceText text) =>
        [.. Address().Matches(text.Text).Select(address => (address.Value, text.PlaceAt(address.Index)))];

    [GeneratedRegex(
        """https?://[^\s"'<>()\[\]/]{1,200}/(?:[^\s"'<>()\[\]/]{1,100}/){0,5}iit/[^\s"'<>()\[\]]*""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
