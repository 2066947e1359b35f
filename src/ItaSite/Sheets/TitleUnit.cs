using System.Text.RegularExpressions;

namespace ItaSite.Sheets;

/// <summary>The unit that a table's titles give for all its amounts: หน่วย : บาท.</summary>
internal static partial class TitleUnit
{
    /// <returns>Null if no title says one.</returns>
    public static string? Of(IEnumerable<string> titles) =>
        titles.Select(title => Unit().Match(title)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    [GeneratedRegex(@"หน่วย\s*[:：]\s*([ก-์.]{2,16})")]
    private static partial Regex Unit();
}
