using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>Thai letters that eyes and text recognition take for one another.</summary>
internal static class LookAlikes
{
    private const int ShortestName = 6;

    private static readonly string[] Groups =
    [
        "ขชซ",
        "คดต",
        "กถภ",
        "บป",
        "ผฝ",
        "พฟ",
        "ฎฏ",
        "ทฑ",
        "นม",
        "ลส",
        "อฮ",
        "รธ",
        "\u0E34\u0E35\u0E36\u0E37",
        "\u0E38\u0E39",
    ];

    /// <summary>One letter differs, and it is a look-alike or a letter of another script.</summary>
    public static bool AreAllThatDiffers(ReadOnlySpan<char> written, string name)
    {
        if (written.Length != name.Length || name.Length < ShortestName)
            return false;

        var first = written.CommonPrefixLength(name);
        return first < name.Length
            && written[(first + 1)..].SequenceEqual(name.AsSpan(first + 1))
            && AreAlike(written[first], name[first]);
    }

    private static bool AreAlike(char written, char right) =>
        (char.IsLetter(written) && !ThaiLetters.IsThai(written))
        || Groups.Any(group =>
            group.Contains(written, StringComparison.Ordinal) && group.Contains(right, StringComparison.Ordinal)
        );
}
