using System.Globalization;

namespace ItaSite.Drawing;

/// <summary>A text in pieces that stay legible apart: no mark or vowel parts from its consonant.</summary>
internal static class ThaiClusters
{
    private const string Leading = "เแโใไ";
    private const string Following = "ะาำๅๆฯ.,)]”:;";

    public static List<string> Of(string text)
    {
        var clusters = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (clusters.Count > 0 && (StaysWithPrevious(element[0]) || EndsOpen(clusters[^1])))
                clusters[^1] += element;
            else
                clusters.Add(element);
        }

        return clusters;
    }

    private static bool StaysWithPrevious(char letter) =>
        Following.Contains(letter, StringComparison.Ordinal)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark
        || char.IsAsciiLetterOrDigit(letter)
        || letter is >= '๐' and <= '๙';

    private static bool EndsOpen(string cluster) =>
        Leading.Contains(cluster[^1], StringComparison.Ordinal) || cluster[^1] is '(' or '[' or '“';
}
