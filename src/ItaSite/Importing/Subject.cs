using ItaSite.Catalogues;

namespace ItaSite.Importing;

/// <summary>Whether files are about an item at all: any notice says ประกาศ, and any table names a year.</summary>
internal static class Subject
{
    /// <summary>Of the letters of the item's title that ask for something.</summary>
    private const double Enough = 0.4;

    public const string IsOther = "หัวเรื่องของไฟล์ไม่ได้กล่าวถึงเรื่องของข้อนี้ ให้ตรวจว่าเลือกไฟล์ถูก";

    /// <param name="claims">With how much each shows: its own words, a word or two, or nothing but a time.</param>
    /// <returns>Those that would be claimed of any file are claimed of none that is about something else.</returns>
    public static IReadOnlyList<ElementClaim> Judge(
        Item item,
        IReadOnlyList<(ElementClaim Claim, ClaimStrength Strength)> claims,
        FilesShow shows
    )
    {
        var isNamed = IsNamed(item, shows);
        if (!isNamed && shows.Tables.Count > 0 && shows.Titles.Count > 0 && !IsTouched(item, shows.Titles))
            return [.. claims.Select(one => Refused(one.Claim))];

        var hasStrong = claims.Any(one => one.Claim.IsServed && one.Strength == ClaimStrength.OwnWords);
        var judged = claims
            .Select(one =>
                one.Strength == ClaimStrength.FewWords && !isNamed && !hasStrong
                    ? (Claim: Refused(one.Claim), one.Strength)
                    : one
            )
            .ToList();
        var isServed = judged.Exists(one => one.Claim.IsServed && one.Strength != ClaimStrength.OnlyTime);
        var isOnlyTime = judged.TrueForAll(one => one.Strength == ClaimStrength.OnlyTime);
        return
        [
            .. judged.Select(one =>
                one.Strength == ClaimStrength.OnlyTime && !isServed && !(isOnlyTime && isNamed)
                    ? Refused(one.Claim)
                    : one.Claim
            ),
        ];
    }

    private static ElementClaim Refused(ElementClaim claim) => claim.IsServed ? claim with { Lacks = IsOther } : claim;

    private static bool IsNamed(Item item, FilesShow shows)
    {
        var cover = new StatementCover(item.Title);
        cover.Ignore(CommonWords.All);
        cover.Ignore(CommonWords.OfTimes);
        foreach (var line in shows.Titles)
            cover.ShowText(line);

        cover.ShowText(string.Join('\n', shows.Beginning));
        return cover.AskedAndShown > 0 && cover.AskedAndShown >= cover.Asked * Enough;
    }

    private static bool IsTouched(Item item, IReadOnlyList<string> titles)
    {
        var wording = new StatementCover(
            string.Join(' ', item.Elements.Select(one => one.Statement).Prepend(item.Title))
        );
        return titles.Any(title => wording.ShowText(title) > 0);
    }
}
