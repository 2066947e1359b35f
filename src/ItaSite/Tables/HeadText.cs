using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Tables;

/// <summary>
/// Heads of columns as they are compared: folded as the search folds, without units in brackets and without signs.
/// </summary>
internal static partial class HeadText
{
    public static string Fold(string head)
    {
        var text = Letters(Brackets().Replace(head, ""));
        return text.Length > 0 ? text : Letters(head);
    }

    private static string Letters(string text) =>
        string.Concat(FoldedText.Of(text).Where(letter => letter is not ('ๆ' or '.' or ':' or '/')));

    [GeneratedRegex(@"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")]
    private static partial Regex Brackets();
}
