using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>
/// What a part of a style sheet may not say, since browsers ignore it behind another part without a word.
/// </summary>
internal static partial class StyleSheetParts
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<SourceText> parts) =>
        from part in parts.Skip(1)
        let import = Import().Match(part.Text)
        where import.Success
        let rule = import.Groups[1]
        select Diagnostic.At(part.PlaceAt(rule.Index), TemplateProblems.TemplateIsBroken, rule.Value);

    /// <summary>At the head of a file, which is where CSS allows it.</summary>
    [GeneratedRegex(
        @"\A(?>(?:\s|(?>/\*.*?\*/)|@(?:charset|layer)[^;{]*;)*)(@import[^;\n]*)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Import();
}
