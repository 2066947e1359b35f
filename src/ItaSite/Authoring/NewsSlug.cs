using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>
/// What the name of a news file says beside its date: it becomes part of a permanent address, in which each Thai letter
/// would be nine characters.
/// </summary>
internal static partial class NewsSlug
{
    private const int LongEnough = 60;
    private const string Plain = "news";

    /// <summary>The Latin words and numbers of a title; <c>news</c> for one that has none.</summary>
    public static string Of(string title)
    {
        var words = Words()
            .Matches(ThaiDigits.ToArabic(title).ToLowerInvariant())
            .Select(match => match.Value)
            .ToList();

        // A number alone says too little, and would be taken for a second entry of the day.
        if (!words.Exists(word => word.Any(char.IsAsciiLetter)))
            words.Insert(0, Plain);

        var slug = words[0][..Math.Min(words[0].Length, LongEnough)];
        foreach (var word in words.Skip(1).TakeWhile(word => slug.Length + word.Length < LongEnough))
            slug += $"-{word}";

        return slug;
    }

    /// <returns>The letters that a slug can't have, in their order; null if it has none of them.</returns>
    public static string? Faults(string slug)
    {
        var faults = string.Join(
            ' ',
            slug.Where(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-')
                .Distinct()
        );
        return faults.Length > 0 ? Diagnostics.VisibleText.Of(faults)
            : slug.Trim('-').Length == 0 ? $"“{slug}”"
            : null;
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();
}
