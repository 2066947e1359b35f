using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Importing;

/// <summary>
/// What dropped files show of each element of an item. It goes by the wording of the catalogue, the names of parts and
/// the columns of forms; what an element's rules ask for is left to the rules.
/// </summary>
internal static class ItemClaims
{
    /// <summary>
    /// A title that covers so much of a statement is about it; of a long text in a document, the most of it.
    /// </summary>
    private const double MostOfText = 0.7;
    private const int LongStatement = 40;
    private const int FewestLetters = 4;
    private const int LettersOfOwnWords = 10;

    public static IReadOnlyList<ElementClaim> Of(Item item, IReadOnlyList<Proposal> proposals, DropTarget target)
    {
        var shows = FilesShow.Of(proposals, target.Forms);
        var isDraft = shows.Beginning.Concat(shows.Titles).Any(IsNoFinal);
        if (!isDraft && !shows.IsEmpty)
            return Subject.Judge(item, [.. item.Elements.Select(element => Of(element, shows, target))], shows);

        return
        [
            .. item.Elements.Select(element =>
                isDraft
                    ? Unknown(element, shows, "ไฟล์เขียนว่าเป็นร่างหรือตัวอย่าง")
                    : Unknown(element, shows, "ไฟล์นี้ไม่มีตัวอักษรให้โปรแกรมอ่าน ให้ทำเครื่องหมายเองถ้าใช้ได้")
            ),
        ];
    }

    private static (ElementClaim, ClaimStrength) Of(Element element, FilesShow shows, DropTarget target)
    {
        var seen = new List<Bilingual>();
        var lines = new ClaimText(shows);
        var cover = Asked(element);
        var parts = PartsSeen.Of(element, shows);
        foreach (var (part, words, names) in parts.Seen)
        {
            foreach (var name in part.AllNames)
                cover.ShowName(name);

            seen.Add(words);
            lines.AddEntry(part.Title, names);
        }

        var isTable = shows.Tables.Count > 0;
        var columns = ByColumns(cover, shows, target);
        var times = TimesSeen.Of(element, shows, target);
        if (isTable)
        {
            foreach (var title in shows.Titles)
            {
                cover.ShowText(title);
                cover.ShowKinds(title, CommonWords.Kinds);
            }

            lines.AddTable(columns);
            seen.AddRange(columns.Select(head => new Bilingual($"คอลัมน์ “{head}”", $"the column \"{head}\"")));
        }

        var quote = isTable ? null : InDocument(cover, shows, element);
        if (quote is { Length: > 0 })
        {
            lines.AddQuote(quote);
            seen.Add(new Bilingual($"ข้อความ “{Short(quote)}”", $"the words \"{Short(quote)}\""));
        }

        foreach (var time in times.Quotes)
            lines.AddTime(time);

        seen.AddRange(times.Quotes.Select(time => new Bilingual($"“{Short(time)}”", $"\"{Short(time)}\"")));
        if (seen.Count == 0 && isTable && cover.Shown >= FewestLetters)
            seen.Add(
                shows.Titles is [var title, ..]
                    ? new Bilingual($"หัวตาราง “{Short(title)}”", $"the title \"{Short(title)}\"")
                    : new Bilingual("รูปแบบของตาราง", "the look of the table")
            );

        var lacks =
            parts.Lacks.Length > 0 ? parts.Lacks
            : times.IsAsked && times.Quotes.Count == 0 ? times.Lacks
            : cover.Unseen() is { Length: > 0 } unseen && quote is null ? $"ไม่เห็น “{unseen}” ในไฟล์"
            : seen.Count == 0 ? "ไม่เห็นเนื้อหาขององค์ประกอบนี้ในไฟล์"
            : "";
        var strength =
            cover.AskedAndShown >= LettersOfOwnWords || (isTable && parts.Seen.Count > 0) ? ClaimStrength.OwnWords
            : cover.Asked == 0 && parts.Seen.Count == 0 && times.IsAsked ? ClaimStrength.OnlyTime
            : ClaimStrength.FewWords;
        return (new ElementClaim(element, seen, lines, lacks), strength);
    }

    /// <summary>Only the clerk can say that it serves.</summary>
    private static ElementClaim Unknown(Element element, FilesShow shows, string why) =>
        new(element, [], new ClaimText(shows), why);

    /// <summary>The statement, without what asks for nothing and what its rules ask for.</summary>
    private static StatementCover Asked(Element element)
    {
        var cover = new StatementCover(element);
        cover.Ignore(CommonWords.All);
        if (element.Rules.Any(TimesSeen.IsOfTimes))
            cover.Ignore(CommonWords.OfTimes);

        if (element.Rules.Any(rule => rule is ElementRule.SignedByHead))
            cover.Ignore(CommonWords.OfSigning);

        if (element.Rules.Any(rule => rule is ElementRule.Has))
            cover.Ignore(CommonWords.OfPlaces);

        return cover;
    }

    /// <summary>The heads of the columns that the statement names by any of their names.</summary>
    private static List<string> ByColumns(StatementCover cover, FilesShow shows, DropTarget target)
    {
        if (shows.Tables.Count == 0)
            return [];

        var known = shows.Tables.Select(table => table.Form?.Form).OfType<TableForm>().Distinct().ToList();
        cover.KeepForColumns(
            (known.Count > 0 ? known : target.Forms).SelectMany(form => form.Columns).SelectMany(column => column.Names)
        );
        foreach (var style in shows.Tables.Select(table => table.Style).Distinct())
        {
            foreach (var words in WordsOf(style))
                cover.ShowName(words);
        }

        return
        [
            .. shows
                .Columns.Where(column => column.Names.Distinct().Where(cover.ShowName).ToList() is [_, ..])
                .Select(column => column.Head)
                .Distinct(),
        ];
    }

    /// <summary>What a table drawn so shows besides its words.</summary>
    private static string[] WordsOf(FigureStyle style) =>
        style == FigureStyle.OrganisationChart
            ? [.. "แผนผัง โครงสร้าง การแบ่งส่วนราชการ แผนผังแสดงโครงสร้าง".Split(' ')]
            : [];

    /// <returns>The words that show it; empty for the document as a whole, null if it is not about it.</returns>
    private static string? InDocument(StatementCover cover, FilesShow shows, Element element)
    {
        var beginning = string.Join('\n', shows.Beginning);
        cover.ShowText(beginning);
        cover.ShowKinds(beginning, CommonWords.Kinds);
        if (cover.Unseen().Length == 0)
            return cover.Shown >= FewestLetters || cover.Asked == 0 ? TitleIn(shows.Beginning, element) : null;

        return cover.Text.Length >= LongStatement ? Passage.Best(cover, shows.Lines, MostOfText) : null;
    }

    private static string TitleIn(IReadOnlyList<string> beginning, Element element)
    {
        var best = beginning
            .Select(line =>
            {
                var cover = new StatementCover(element);
                return (line, Pieces: cover.ShowText(line));
            })
            .MaxBy(line => line.Pieces);
        return best.Pieces > 0 ? best.line : "";
    }

    private static string Short(string text) => text.Length <= 80 ? text : $"{text[..80]}…";

    private static bool IsNoFinal(string line) =>
        line.StartsWith("(ร่าง", StringComparison.Ordinal)
        || line.StartsWith("ร่าง", StringComparison.Ordinal)
        || line.StartsWith("ตัวอย่าง", StringComparison.Ordinal)
        || line.StartsWith("(ตัวอย่าง", StringComparison.Ordinal)
        || line.StartsWith("แบบฟอร์ม", StringComparison.Ordinal);
}
