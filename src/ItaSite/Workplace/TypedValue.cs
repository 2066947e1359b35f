using System.Text.RegularExpressions;
using ItaSite.Editing;

namespace ItaSite.Workplace;

/// <summary>What a person typed into a field of a page's top, as the file is to have it.</summary>
internal static partial class TypedValue
{
    /// <summary>Days, periods and states stand bare, as authors write them; other words as YAML needs it.</summary>
    public static FieldValue Of(string typed) =>
        IsBare().IsMatch(typed) ? new FieldValue.Word(typed) : FieldValue.Of(typed);

    /// <summary>What a box shows of what the file says: whatever is no plain no may be meant as a yes.</summary>
    public static string Flag(string written) => written is "" or "false" ? "" : "true";

    [GeneratedRegex("^(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|FY[0-9]{4}(?:-[HQ][1-4])?|done|in-progress|not-started)$")]
    private static partial Regex IsBare();
}
