namespace ItaSite.Search;

/// <summary>
/// How large the shards of an index are: those of a small site small, so that a search loads little; those of a large
/// one larger, so that they are few.
/// </summary>
/// <param name="LettersOfTexts">In one shard, at most, unless an entry alone has more.</param>
/// <param name="GramShards">Over which the lists of the common grams are spread.</param>
/// <param name="RareShards">Those of the rare ones.</param>
internal sealed record SearchSizes(int LettersOfTexts, int GramShards, int RareShards)
{
    /// <summary>In one shard.</summary>
    public const int LettersOfTitles = 24_000;

    /// <summary>Of the text that a title's result shows.</summary>
    public const int LettersOfLead = 120;

    private const int LettersOfAddress = 40;
    private const int SmallTexts = 12_000;
    private const int LargeTexts = 48_000;
    private const int SmallestLists = 12_000;
    private const int LettersOfLists = 32_000;
    private const int GramsOfLetter = 2;
    private const int MostGrams = 1_500;
    private const int SmallestRareShards = 12;
    private const int SmallRareShards = 5;
    private const int LettersOfRareGrams = 1_000_000;
    private const int LettersOfSmallestSite = 500_000;
    private const int LettersOfLargeSite = 2_000_000;

    public static SearchSizes For(IReadOnlyList<SearchEntry> entries)
    {
        var letters = entries.Sum(entry => (long)entry.Length);

        // About one letter of a list for each gram that an entry holds: a long entry holds the same ones many times.
        var lists = entries.Sum(entry => (long)Math.Min(GramsOfLetter * entry.Length, MostGrams));
        var isSmallest = letters < LettersOfSmallestSite;
        return new SearchSizes(
            letters < LettersOfLargeSite ? SmallTexts : LargeTexts,
            1 + (int)(lists / (isSmallest ? SmallestLists : LettersOfLists)),
            (int)Math.Min(isSmallest ? SmallestRareShards : SmallRareShards, 1 + (letters / SmallTexts))
                + (int)(letters / LettersOfRareGrams)
        );
    }

    /// <summary>In letters, roughly.</summary>
    public static int OfTitle(SearchEntry entry) =>
        entry.Title.Length + entry.Context.Length + LettersOfLead + LettersOfAddress;
}
