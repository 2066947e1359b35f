using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>The staff survey's address differs from the public one's in one step of the path only.</summary>
internal static partial class StaffSurveyStaysInside
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        from text in site.Texts
        from address in Address().Matches(text.Text).Cast<Match>()
        where address.Value != site.Config.Eit.Url
        select Diagnostic.At(text.PlaceAt(address.Index), TrapProblems.StaffSurveyIsPublic, address.Value);

    [GeneratedRegex(
        """https?://[^\s"'<>()\[\]/]{1,200}/(?:[^\s"'<>()\[\]/]{1,100}/){0,5}iit/[^\s"'<>()\[\]]*""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
