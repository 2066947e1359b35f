using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>How the text of a page begins, as its result shows it when the title alone was sought.</summary>
internal static class SearchLead
{
    public static SearchPassage Of(SearchEntry entry)
    {
        var first = entry.Passages.FirstOrDefault(passage => passage.Text.Length > 0);
        return first is null
            ? new SearchPassage(null, "", "", entry.IsSample)
            : new SearchPassage(null, "", Short(first.Text), first.IsSample);
    }

    private static string Short(string text) =>
        text.Length <= SearchSizes.LettersOfLead ? text : text[..EndOf(text)].TrimEnd() + " …";

    /// <summary>At a space, or else between two letters that may be parted.</summary>
    private static int EndOf(string text)
    {
        var space = text.AsSpan(0, SearchSizes.LettersOfLead).LastIndexOfAny(' ', '\n');
        if (space > SearchSizes.LettersOfLead / 2)
            return space;

        var end = SearchSizes.LettersOfLead;
        while (end > 1 && (IsJoined(text[end]) || ThaiLetters.IsLeadingVowel(text[end - 1])))
            end--;

        return end;
    }

    private static bool IsJoined(char letter) => ThaiLetters.ClingsToTheLast(letter) || char.IsLowSurrogate(letter);
}
