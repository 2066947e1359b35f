using ItaSite.Thai;

namespace ItaSite.Rendering;

/// <summary>
/// A short link that clings to the Thai before it goes to the next line whole: browsers break Thai where their
/// dictionary sees words, and one that is cut in two by a line's end is not read as what is to be pressed.
/// </summary>
internal ref struct ShortLinks
{
    private const int Longest = 24;

    private bool clings;
    private bool isShort;

    /// <summary>Where the link's tag ends on its page; 0 where there is none.</summary>
    private int place;

    /// <summary>Among the edits of the page.</summary>
    private int at;

    /// <param name="end">Where the tag ends on its page.</param>
    /// <param name="isTouched">Whether something else changes it.</param>
    public void SeeTag(ReadOnlySpan<char> tag, int end, bool isTouched, List<HtmlEdit> edits)
    {
        if (isShort && tag.StartsWith("</a>", StringComparison.Ordinal))
            edits.Insert(at, new HtmlEdit(place, 0, " class=\"short\""));

        var isLink = tag.StartsWith("<a ", StringComparison.Ordinal);
        place = isLink && clings && !isTouched && !tag.Contains(" class=", StringComparison.Ordinal) ? end - 1 : 0;
        isShort = false;
        clings = false;
    }

    /// <summary>To be asked before the text itself is changed.</summary>
    public void SeeText(ReadOnlySpan<char> text, List<HtmlEdit> edits)
    {
        isShort = place > 0 && text.Length is > 1 and <= Longest && !text.Contains('&') && HoldsThai(text);
        at = edits.Count;
        clings = text is [.., var last] && ThaiLetters.IsThai(last);
    }

    private static bool HoldsThai(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (ThaiLetters.IsThai(letter))
                return true;
        }

        return false;
    }
}
