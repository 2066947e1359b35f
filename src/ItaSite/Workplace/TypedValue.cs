using System.Text.RegularExpressions;
using ItaSite.Data;
using ItaSite.Editing;

namespace ItaSite.Workplace;

/// <summary>The values at a page's top between the file and the fields of a form.</summary>
internal static partial class TypedValue
{
    /// <summary>Days, periods and states stand bare, as authors write them; other words as YAML needs it.</summary>
    public static FieldValue Of(string typed) =>
        IsBare().IsMatch(typed) ? new FieldValue.Word(typed) : FieldValue.Of(typed);

    /// <summary>What the file says; empty if it says nothing, or no single word.</summary>
    public static string AtTop(string file, string text, FieldPath path) =>
        FrontMatterText.Get(file, text, path) is DataNode.Scalar { Text: var value } ? value : "";

    public static EditedText SetAtTop(string file, string text, FieldPath path, string typed) =>
        FrontMatterText.Set(file, text, path, Of(typed.Trim()));

    public static EditedText SetFlagAtTop(string file, string text, FieldPath path, string typed) =>
        typed == "true"
            ? FrontMatterText.Set(file, text, path, FieldValue.Of(true))
            : FrontMatterText.Remove(file, text, path);

    /// <summary>What a box shows of what the file says: whatever is no plain no may be meant as a yes.</summary>
    public static string Flag(string written) => written is "" or "false" ? "" : "true";

    [GeneratedRegex("^(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|FY[0-9]{4}(?:-[HQ][1-4])?|done|in-progress|not-started)$")]
    private static partial Regex IsBare();
}
